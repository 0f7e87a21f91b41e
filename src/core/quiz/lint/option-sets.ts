import { contentStems } from '../../evidence/words.ts';
import type { ItemFinding, ItemRule, LintedOption } from './item-finding.ts';

interface Measured {
  readonly value: number;
  readonly unit: string;
}

const number =
  /^(?:about |at least |at most |under |over |[<>≤≥~] ?)?([-−+]?\d[\d,]*(?:\.\d+)?)\s*(\D{0,20})$/u;

/** The figure of an option that is nothing but a figure; null where it says more. */
export function readMeasured(text: string): Measured | null {
  const match = number.exec(text.trim());
  if (match === null) return null;
  const value = Number((match[1] ?? '').replace('−', '-').replaceAll(',', ''));
  return Number.isFinite(value) ? { value, unit: (match[2] ?? '').trim() } : null;
}

/** True where every option is a figure: such a list keeps its order and is never shuffled. */
export function areMeasured(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => readMeasured(text) !== null);
}

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
