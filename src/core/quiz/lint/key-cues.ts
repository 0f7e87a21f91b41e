import { contentStems } from '../../evidence/words.ts';
import type { ItemRule, LintedItem, LintedOption } from './item-finding.ts';

const LONGER_THAN_MEAN = 1.25;
/** Below this many letters more, length is no cue. */
const LETTERS_THAT_SHOW = 12;
const SHARED_TWICE = 2;
const SHARED_LEAST = 3;

function partOptions({
  options,
  hasOneKey,
}: LintedItem): { key: LintedOption; wrong: LintedOption[] } | null {
  const key = options.find(({ correct }) => correct);
  if (!hasOneKey || key === undefined || options.length < 3) return null;
  return { key, wrong: options.filter((option) => option !== key) };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Writers qualify what is true: the longest option is the key more often than not. */
export const findLongKey: ItemRule = (item) => {
  const parts = partOptions(item);
  if (parts === null) return [];
  const { key, wrong } = parts;
  const lengths = wrong.map(({ text }) => text.length);
  const isLongest = lengths.every((length) => key.text.length > length);
  const average = mean(item.options.map(({ text }) => text.length));
  if (!isLongest || key.text.length <= average * LONGER_THAN_MEAN) return [];
  if (key.text.length - Math.max(...lengths) < LETTERS_THAT_SHOW) return [];
  const percent = Math.round((key.text.length / average - 1) * 100);
  return [{ code: 'long-key', path: [...key.path, 'text'], params: { percent } }];
};

/** A word of the stem that comes back in the key alone points at it. */
export const findClang: ItemRule = (item) => {
  const parts = partOptions(item);
  if (parts === null) return [];
  const asked = contentStems(`${item.stem} ${item.question}`);
  const elsewhere = contentStems(parts.wrong.map(({ text }) => text).join(' . '));
  const echoesElsewhere = [...elsewhere].some((stem) => asked.has(stem));
  const echo = [...contentStems(parts.key.text)].find((stem) => asked.has(stem) && !elsewhere.has(stem));
  return echo === undefined || echoesElsewhere
    ? []
    : [{ code: 'clang', path: [...parts.key.path, 'text'], params: { word: echo } }];
};

/** Where every wrong option borrows from the key, the key is what they have in common. */
export const findConvergence: ItemRule = (item) => {
  const parts = partOptions(item);
  if (parts === null) return [];
  const stems = new Map(item.options.map((option) => [option, contentStems(option.text)]));
  const shared = (option: LintedOption): number =>
    [...(stems.get(option) ?? [])].reduce(
      (sum, stem) =>
        sum + item.options.filter((other) => other !== option && stems.get(other)?.has(stem)).length,
      0,
    );
  const ofKey = shared(parts.key);
  const ofWrong = parts.wrong.map(shared);
  const standsOut = ofKey >= SHARED_LEAST && ofKey >= SHARED_TWICE * mean(ofWrong);
  return standsOut && ofKey > Math.max(...ofWrong)
    ? [{ code: 'convergence', path: [...parts.key.path, 'text'], params: {} }]
    : [];
};
