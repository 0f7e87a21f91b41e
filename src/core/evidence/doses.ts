import { findNumbers } from './numbers.ts';

/** A number with the unit of something that is given or aimed at. */
export interface FoundDose {
  /** As a reader sees it: `30 mL/kg`. */
  readonly written: string;
  /** To compare: number and unit without spaces, `30mL/kg`. */
  readonly key: string;
}

/** Longest first, so that `mL/kg` is not read as `mL`. Concentrations in blood, such as g/L, are results and not here. */
const units = [
  'µg/kg/min',
  'mg/kg/min',
  'mL/kg/h',
  'µg/min',
  'mg/kg',
  'g/kg',
  'mL/kg',
  'mL/h',
  'L/min',
  'L/h',
  'mmHg',
  'units',
  'mL',
  'mg',
  'µg',
  'IU',
  'kg',
  '%',
  'g',
  'L',
];
const unitPattern = units.join('|');
const number = String.raw`\d[\d,]*(?:\.\d+)?`;
/** `30 mL/kg`, `24–36 mL/kg`, `2 to 3 L`, `10 or 20 mg`: all numbers before one unit, and none of a longer unit. */
const dosePattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(${number}(?:\s*(?:[-‑–]|to|and|or)\s*${number})?)\s*(${unitPattern})(?![\p{L}\p{N}/])`,
  'gu',
);

/** Other ways to write a unit. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:mcg|μg)/gu, 'µg'],
  [/\bml\b/gu, 'mL'],
  [/\b(?:liters?|litres?)\b/gu, 'L'],
  [/\b(?:milliliters?|millilitres?)\b/gu, 'mL'],
  [/\b(?:an|per) hour\b/gu, '/h'],
  [/\bmm ?Hg\b/gu, 'mmHg'],
  [/\s+\/h\b/gu, '/h'],
];

/** Every dose in `text`; a range is two. */
export function findDoses(text: string): FoundDose[] {
  const plain = spellings.reduce((told, [pattern, unit]) => told.replace(pattern, unit), text);
  return Array.from(plain.matchAll(dosePattern)).flatMap(([, numbers = '', unit = '']) =>
    findNumbers(numbers).map(({ written, value }) => ({ written: `${written} ${unit}`, key: value + unit })),
  );
}
