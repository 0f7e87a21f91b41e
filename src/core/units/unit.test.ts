import { describe, expect, it } from 'vitest';
import { checkUnit } from './unit.ts';

describe('a unit', () => {
  it.each([
    '',
    'm',
    'mL',
    'mmHg',
    '%',
    'g',
    'mg',
    'ng/mL',
    'µg/kg/min',
    'mL/kg/h',
    'mmol/L',
    'mOsm/kg',
    '/min',
    '10⁹/L',
    'kg/m²',
    'mL/min/1.73 m²',
    'IU/L',
    '°C',
    'years',
    'kN',
  ])('can be %s', (text) => {
    expect(checkUnit(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    ['ml', '`mL`'],
    ['mg/dl', '`dL`'],
    ['mcg', '`µg`'],
    ['L per h', 'no symbol'],
    ['mm Hg', 'no symbol'],
    ['g/', 'no symbol'],
    ['furlong', 'no symbol'],
  ])('cannot be %s, and is told the cure %s', (text, cure) => {
    const result = checkUnit(text);
    expect(!result.ok && result.problem).toContain(cure);
  });
});
