import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';

/** A number with its unit, as written by an author: `15min`, `0.5L`, `0.08L/h`, `65mmHg`, `0.42`. */
export interface Quantity {
  readonly value: number;
  /** One of `knownUnits`; `1` where nothing was written. */
  readonly unit: string;
}

type Dimension = 'one' | 'time' | 'volume' | 'flow' | 'mass' | 'other';

/** `factor` turns a value into the base unit of its dimension. Units of dimension `other` convert to nothing else. */
const units: Readonly<Record<string, { dimension: Dimension; factor: number }>> = {
  '1': { dimension: 'one', factor: 1 },
  '%': { dimension: 'one', factor: 0.01 },
  min: { dimension: 'time', factor: 1 },
  h: { dimension: 'time', factor: 60 },
  L: { dimension: 'volume', factor: 1000 },
  mL: { dimension: 'volume', factor: 1 },
  'L/h': { dimension: 'flow', factor: 1000 },
  'mL/h': { dimension: 'flow', factor: 1 },
  kg: { dimension: 'mass', factor: 1_000_000 },
  g: { dimension: 'mass', factor: 1000 },
  mg: { dimension: 'mass', factor: 1 },
  ...Object.fromEntries(
    [
      'mL/kg',
      'mL/kg/h',
      'g/L',
      'g/kg',
      'mmHg',
      'bpm',
      'µmol/L',
      'mmol/L',
      'U/L',
      'µg/kg/min',
      '°C',
      'L/min',
      '/min',
      'years',
      'mg/h',
      'kPa',
      'ng/mL',
    ].map((unit) => [unit, { dimension: 'other' as const, factor: 1 }]),
  ),
};

export const knownUnits: readonly string[] = Object.keys(units).filter((unit) => unit !== '1');

/** Spellings authors are likely to try, and the one this format takes. */
const misspelled: Readonly<Record<string, string>> = {
  m: 'min',
  mins: 'min',
  minute: 'min',
  minutes: 'min',
  hr: 'h',
  hrs: 'h',
  hour: 'h',
  hours: 'h',
  d: 'h',
  l: 'L',
  ml: 'mL',
  'l/h': 'L/h',
  'ml/h': 'mL/h',
  'ml/kg': 'mL/kg',
  mmhg: 'mmHg',
  'umol/L': 'µmol/L',
  'ug/kg/min': 'µg/kg/min',
  C: '°C',
};

const quantityPattern = /^(-?\d+(?:\.\d+)?)(\S*)$/;

/** Parse `text`. The problem is one sentence that names the cure. */
export function parseQuantity(text: string): Result<Quantity, string> {
  const match = quantityPattern.exec(text);
  if (match === null)
    return fail(`\`${text}\` is not a number followed directly by its unit, such as 15min or 0.5L`);
  const unit = match[2] === '' ? '1' : (match[2] ?? '1').replace('μ', 'µ');
  if (Object.hasOwn(units, unit)) return ok({ value: Number(match[1]), unit });
  const meant = misspelled[unit] ?? misspelled[unit.toLowerCase()];
  if (meant !== undefined)
    return fail(`\`${unit}\` is not a unit here; write \`${meant}\` (\`${match[1]}${meant}\`)`);
  return fail(`\`${unit}\` is not a known unit; known are ${knownUnits.join(', ')}`);
}

/** The value of `quantity` in `unit`, or null where the two do not measure the same thing. */
export function convertQuantity(quantity: Quantity, unit: string): number | null {
  if (quantity.unit === unit) return quantity.value;
  const from = units[quantity.unit];
  const to = units[unit];
  if (from === undefined || to === undefined || from.dimension !== to.dimension || from.dimension === 'other')
    return null;
  return (quantity.value * from.factor) / to.factor;
}
