import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deterministicExp } from './exponential.ts';

it('agrees with Math.exp to eleven digits over its range', () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (x) => {
      expect(Math.abs(deterministicExp(x) / Math.exp(x) - 1)).toBeLessThan(5e-11);
    }),
  );
});

it('stays finite beyond its range', () => {
  expect(deterministicExp(1e9)).toBe(deterministicExp(50));
  expect(deterministicExp(-1e9)).toBe(deterministicExp(-50));
});
