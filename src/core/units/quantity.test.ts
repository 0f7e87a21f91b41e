import { describe, expect, it } from 'vitest';
import { convertQuantity, knownUnits, parseQuantity } from './quantity.ts';

describe('parseQuantity', () => {
  it.each([
    ['15min', { value: 15, unit: 'min' }],
    ['0.08L/h', { value: 0.08, unit: 'L/h' }],
    ['0.42', { value: 0.42, unit: '1' }],
    ['0.1µg/kg/min', { value: 0.1, unit: 'µg/kg/min' }],
  ])('reads %s', (text, quantity) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value: quantity });
  });

  it.each([
    ['10m', 'write `min` (`10min`)'],
    ['2hours', 'write `h` (`2h`)'],
    ['500ml', 'write `mL`'],
    ['5furlong', 'is not a known unit'],
    ['10 min', 'is not a number followed directly by its unit'],
    ['fast', 'is not a number'],
  ])('names the cure for %s', (text, cure) => {
    const parsed = parseQuantity(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.problem).toContain(cure);
  });
});

describe('convertQuantity', () => {
  it('turns hours into minutes and liters into milliliters', () => {
    expect(convertQuantity({ value: 4, unit: 'h' }, 'min')).toBe(240);
    expect(convertQuantity({ value: 0.5, unit: 'L' }, 'mL')).toBe(500);
  });

  it('gives null where the units measure different things', () => {
    expect(convertQuantity({ value: 1, unit: 'g/L' }, 'mmol/L')).toBeNull();
    expect(convertQuantity({ value: 1, unit: 'h' }, 'L')).toBeNull();
  });

  it('leaves every unit unchanged in itself', () => {
    for (const unit of knownUnits) expect(convertQuantity({ value: 3, unit }, unit)).toBe(3);
  });
});
