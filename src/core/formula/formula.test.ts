import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, namesIn, parseArithmetic } from './arithmetic.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { Formula } from './schema.ts';
import { readInputs, workOut } from './work-out.ts';
import { writeArithmetic } from './write-arithmetic.ts';

const valueOf = (text: string, values: Readonly<Record<string, number>> = {}): number => {
  const parsed = parseArithmetic(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return calculate(parsed.value, (name) => values[name] ?? Number.NaN);
};

describe('arithmetic', () => {
  it('multiplies before it adds, and takes brackets and powers', () => {
    expect(valueOf('1 + 2 * 3')).toBe(7);
    expect(valueOf('(1 + 2) * 3')).toBe(9);
    expect(valueOf('8 - 4 - 2')).toBe(2);
    expect(valueOf('8 / 4 / 2')).toBe(1);
    expect(valueOf('2 * x^3 + y^2', { x: 2, y: 3 })).toBe(25);
  });

  it.each([
    ['', 1],
    ['1 +', 4],
    ['(1', 3],
    ['1 2', 3],
    ['x^4', 3],
    ['x $ y', 3],
  ])('says where `%s` stops making sense', (text, column) => {
    const parsed = parseArithmetic(text);
    expect(parsed.ok ? null : parsed.problem.column).toBe(column);
  });

  it('names what it needs', () => {
    const parsed = parseArithmetic('a * (b - a) + c^2');
    expect(parsed.ok && namesIn(parsed.value)).toEqual(['a', 'b', 'a', 'c']);
  });

  const leaf = fc.oneof(
    fc.constantFrom('a', 'b', 'c').map((name): Arithmetic => ({ op: 'name', name })),
    fc.integer({ min: 1, max: 99 }).map((value): Arithmetic => ({ op: 'number', value })),
  );
  const tree = fc.letrec<{ node: Arithmetic }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/'), tie('node'), tie('node'))
        .map(([op, left, right]): Arithmetic => ({ op, left, right })),
      fc
        .tuple(tie('node'), fc.constantFrom(2, 3))
        .map(([base, exponent]): Arithmetic => ({ op: '^', base, exponent })),
    ),
  })).node;

  it('writes brackets where they are needed: what is written reads back as the same sum', () => {
    const readBack = (text: string): string =>
      text
        .replaceAll('×', '*')
        .replaceAll('÷', '/')
        .replaceAll('−', '-')
        .replaceAll('²', '^2')
        .replaceAll('³', '^3');
    fc.assert(
      fc.property(tree, (expression) => {
        expect(parseArithmetic(readBack(writeArithmetic(expression, (name) => name)))).toEqual({
          ok: true,
          value: expression,
        });
      }),
    );
  });
});

const formula: Formula = {
  id: 'rope-left',
  title: 'Rope that is left',
  inputs: [
    { id: 'length', symbol: 'L', name: 'length', unit: 'kg' },
    { id: 'used', symbol: 'u', name: 'share used', unit: '%' },
  ],
  steps: [
    { id: 'gone', symbol: 'g', name: 'rope gone', is: 'length * used / 100', unit: 'kg', digits: 1 },
    { id: 'left', symbol: 'r', name: 'rope left', is: 'length - gone', unit: 'kg', digits: 0 },
  ],
  claims: ['K001'],
};
const work = (text: string): ReturnType<typeof workOut> => workOut(formula, readInputs(text));

describe('a worked solution', () => {
  it('shows each step in symbols and in numbers, and goes on with exact values', () => {
    const worked = work('length=10kg, used=33.33%');
    expect(worked).toMatchObject({
      ok: true,
      value: {
        inputs: [{ value: '10\u00a0kg' }, { value: '33.33%' }],
        steps: [
          { inSymbols: 'L × u ÷ 100', inNumbers: '10 × 33.33 ÷ 100', isRounded: true, value: '3.3\u00a0kg' },
          { inSymbols: 'L − g', inNumbers: '10 − 3.3', value: '7\u00a0kg' },
        ],
        result: { unit: 'kg' },
      },
    });
    expect(worked.ok && worked.value.result.value).toBeCloseTo(6.667, 9);
  });

  it('takes a quantity in another unit of the same kind', () => {
    expect(work('length=10000g, used=50%')).toMatchObject({ ok: true, value: { result: { value: 5 } } });
  });

  it('refuses what is missing, unknown or of another kind, all at once', () => {
    const worked = work('used=3h, extra=1');
    expect(worked.ok ? [] : worked.problem.map(({ kind }) => kind)).toEqual(['unknown', 'missing', 'unit']);
  });

  it('refuses a sum without a result', () => {
    const broken: Formula = {
      ...formula,
      steps: [{ id: 'x', symbol: 'x', name: 'nothing', is: 'length / (used - used)', unit: '1', digits: 0 }],
    };
    expect(workOut(broken, readInputs('length=1kg, used=1%'))).toEqual({
      ok: false,
      problem: [{ kind: 'no-result', step: 'x' }],
    });
  });
});
