import { contentStems } from '../../evidence/words.ts';
import { areMeasured, readMeasured } from '../measured.ts';
import type { ItemFinding, ItemRule, LintedOption } from './item-finding.ts';

/** Figures stand in order and share a unit, so that finding one's own answer is no task of its own. */
export const findUnsortedFigures: ItemRule = ({ options }) => {
  const figures = options.map(({ text }) => readMeasured(text));
  if (!areMeasured(options.map(({ text }) => text))) return [];
  const found: ItemFinding[] = [];
  const units = [...new Set(figures.map((figure) => figure?.unit ?? ''))];
  if (units.length > 1) found.push({ code: 'mixed-units', path: ['options'], params: { units } });
  const values = figures.map((figure) => figure?.value ?? 0);
  const rises = values.every((value, at) => at === 0 || value > (values[at - 1] ?? value));
  const falls = values.every((value, at) => at === 0 || value < (values[at - 1] ?? value));
  if (!rises && !falls) found.push({ code: 'unsorted-figures', path: ['options'], params: {} });
  return found;
};

/** Of two options that say the same, or one more than the other, neither can be the one best answer. */
export const findOverlaps: ItemRule = ({ options, hasOneKey }) => {
  if (!hasOneKey) return [];
  return options.flatMap((option, at) => {
    const inside = options.slice(0, at).find((other) => overlap(option, other));
    if (inside === undefined) return [];
    const params = { text: option.text, other: inside.text };
    return [{ code: 'option-overlap', path: [...option.path, 'text'], params } as const];
  });
};

function overlap(a: LintedOption, b: LintedOption): boolean {
  const [small, large] = [contentStems(a.text), contentStems(b.text)].sort((x, y) => x.size - y.size);
  if (small === undefined || large === undefined || small.size < 2) return false;
  if (digitsOf(a.text) !== digitsOf(b.text)) return false;
  return [...small].every((stem) => large.has(stem));
}

const digitsOf = (text: string): string => (text.match(/\d+/gu) ?? []).join(' ');
