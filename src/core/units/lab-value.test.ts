import { describe, expect, it } from 'vitest';
import type { Lab } from '../course/schema.ts';
import { readLab } from './lab-value.ts';

const albumin: Lab = {
  id: 'albumin',
  name: { en: 'Albumin' },
  si: { unit: 'g/L', digits: 0 },
  conventional: { unit: 'g/dL', digits: 1, factor: 0.1 },
  reference: { low: 35, high: 50 },
  claims: [],
};

describe('readLab', () => {
  it('prints a value and its range in both systems', () => {
    expect(readLab(albumin, 21.4)).toEqual({
      si: { value: '21', unit: 'g/L', low: '35', high: '50' },
      conventional: { value: '2.1', unit: 'g/dL', low: '3.5', high: '5.0' },
      same: false,
      range: 'low',
    });
  });

  it('judges the printed value, not what rounding hid', () => {
    expect(readLab(albumin, 34.6).range).toBe('normal');
    expect(readLab(albumin, 50.6).range).toBe('high');
  });

  it('leaves an open side of the range open', () => {
    const lactate = { ...albumin, reference: { high: 2 } };
    expect(readLab(lactate, 0).range).toBe('normal');
    expect(readLab(lactate, 1).si.low).toBeUndefined();
    expect(readLab({ ...albumin, reference: {} }, 1).range).toBeUndefined();
  });

  it('says when both systems print the same', () => {
    const sodium = { ...albumin, conventional: { unit: 'g/L', digits: 0, factor: 1 } };
    expect(readLab(sodium, 40).same).toBe(true);
  });
});
