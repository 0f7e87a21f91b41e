import { describe, expect, it } from 'vitest';
import { tankCase } from './tank-case.test-support.ts';
import { drawVariant, variantAt, variantSteps } from './variant.ts';

const varied = tankCase({ vary: [{ parameter: 'start', percent: 10 }] });
const start = (seed: number): number => Number(drawVariant(varied, seed).patient['start']);

describe('a drawn patient', () => {
  it('is the same for the same seed, and stays inside the margins of the author', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      expect(start(seed)).toBe(start(seed));
      expect(start(seed)).toBeGreaterThanOrEqual(7.2 - 1e-9);
      expect(start(seed)).toBeLessThanOrEqual(8.8 + 1e-9);
    }
  });

  it('takes every step between the margins, both included', () => {
    const drawn = new Set(Array.from({ length: 2000 }, (_, seed) => start(seed)));
    expect(drawn.size).toBe(variantSteps);
    expect(Number(variantAt(varied, [0]).patient['start'])).toBeCloseTo(7.2);
    expect(Number(variantAt(varied, [variantSteps - 1]).patient['start'])).toBeCloseTo(8.8);
  });

  it('has a hash of its own for each patient', () => {
    const hashes = Array.from({ length: variantSteps }, (_, step) => variantAt(varied, [step]).hash);
    expect(new Set([varied.hash, ...hashes]).size).toBe(variantSteps + 1);
    expect(drawVariant(varied, 5).hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is the author’s own where the case names no margins', () => {
    const plain = tankCase();
    expect(drawVariant(plain, 5)).toBe(plain);
  });
});
