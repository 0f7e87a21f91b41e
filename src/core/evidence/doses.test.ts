import { describe, expect, it } from 'vitest';
import { findDoses } from './doses.ts';

const keys = (text: string) => findDoses(text).map(({ key }) => key);

describe('findDoses', () => {
  it('finds numbers with the units of what is given or aimed at', () => {
    expect(
      keys('30 mL/kg over 1 hour, then 60mL/h; 40 mg; 0.25 µg/kg/min; MAP 65 mmHg; albumin 20 %'),
    ).toEqual(['30mL/kg', '60mL/h', '40mg', '0.25µg/kg/min', '65mmHg', '20%']);
  });

  it('reads a range as two, and other spellings as the same unit', () => {
    expect(keys('24–36 mL/kg, or 2 to 3 liters')).toEqual(['24mL/kg', '36mL/kg', '2L', '3L']);
    expect(keys('50 milliliters an hour')).toEqual(['50mL/h']);
    expect(keys('1,500 mL')).toEqual(['1500mL']);
  });

  it('leaves times, concentrations, counts and names alone', () => {
    expect(
      keys('within 4 h, 24 hours, 180 g/L, 2.1 mmol/L, 12 of 59 attacks, IL-2, 36.4 °C, 4 legs'),
    ).toEqual([]);
  });
});
