import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { analyzeItems } from './analyze-items.ts';
import { scoreMatrix, type ScoreMatrix } from './score-matrix.ts';

interface GoldenItem {
  readonly p: number;
  readonly rest: number;
  readonly total: number;
  readonly D: number;
  readonly DOther: number;
  readonly deleted: number;
}
interface Golden {
  readonly own: {
    readonly rows: number[][];
    readonly mean: number;
    readonly varianceSample: number;
    readonly kr20: number;
    readonly alpha: number;
    readonly wrongKr20WithSampleVariance: number;
    readonly sem: number;
    readonly groupSize: number;
    readonly upper: number[];
    readonly lower: number[];
    readonly lowerIfTieGoesTheOtherWay: number[];
    readonly items: GoldenItem[];
  };
  readonly published: {
    readonly rows: number[][];
    readonly variancePopulation: number;
    readonly kr20: number;
    readonly alpha: number;
    readonly sem: number;
    readonly items: Pick<GoldenItem, 'p' | 'rest'>[];
  };
}
const golden = parse(readFileSync('tests/fixtures/analysis/item-analysis.yaml', 'utf8')) as Golden;

const name = (prefix: string, index: number): string => `${prefix}${String(index + 1).padStart(3, '0')}`;
const matrixOf = (rows: readonly (readonly number[])[], names?: readonly string[]): ScoreMatrix =>
  scoreMatrix(
    names ?? rows.map((_, index) => name('l', index)),
    (rows[0] ?? []).map((_, index) => name('i', index)),
    rows,
  );
const near = (value: number): number => expect.closeTo(value, 9) as number;
const places = (group: Uint32Array): number[] =>
  Array.from(group, (place) => place + 1).sort((a, b) => a - b);
const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);

describe('item analysis against golden values', () => {
  const { own, published } = golden;

  it('gives every figure of the own matrix', () => {
    const test = analyzeItems(matrixOf(own.rows));
    expect(test).toMatchObject({
      mean: near(own.mean),
      sd: near(Math.sqrt(own.varianceSample)),
      kr20: near(own.kr20),
      alpha: near(own.alpha),
      sem: near(own.sem),
    });
    expect(test.kr20).not.toBeCloseTo(own.wrongKr20WithSampleVariance, 3);
    expect(test.items).toMatchObject(
      own.items.map(({ p, rest, total, D, deleted }) => ({
        difficulty: near(p),
        itemRest: near(rest),
        itemTotal: near(total),
        discrimination: near(D),
        alphaIfDeleted: near(deleted),
      })),
    );
  });

  it('settles a tie at the 27 % cut by the order of names, and says that there was one', () => {
    const { groups } = analyzeItems(matrixOf(own.rows));
    expect(groups.size).toBe(own.groupSize);
    expect(places(groups.upper)).toEqual(sorted(own.upper));
    expect(places(groups.lower)).toEqual(sorted(own.lower));
    expect(groups.isTied).toBe(true);

    const names = own.rows.map((_, index) => name('l', index));
    [names[8], names[10]] = [names[10]!, names[8]!];
    const other = analyzeItems(matrixOf(own.rows, names));
    expect(places(other.groups.lower)).toEqual(sorted(own.lowerIfTieGoesTheOtherWay));
    expect(other.items.map(({ discrimination }) => discrimination)).toEqual(
      own.items.map(({ DOther }) => near(DOther)),
    );
  });

  it('gives the figures of a published matrix', () => {
    const test = analyzeItems(matrixOf(published.rows));
    expect(test).toMatchObject({
      kr20: near(published.kr20),
      alpha: near(published.alpha),
      sem: near(published.sem),
      sd: near(Math.sqrt((published.variancePopulation * 10) / 9)),
    });
    expect(test.items).toMatchObject(
      published.items.map(({ p, rest }) => ({ difficulty: near(p), itemRest: near(rest) })),
    );
  });
});

describe('what is not defined', () => {
  it('is null, not 0: the correlation of a constant item, also of constant thirds', () => {
    for (const constant of [1, 0, 1 / 3]) {
      const test = analyzeItems(matrixOf([0, 1, 1, 0].map((score) => [constant, score, score])));
      expect(test.items[0]).toMatchObject({ itemRest: null, itemTotal: null, difficulty: near(constant) });
    }
  });

  it('is null for an item whose rest is constant', () => {
    const test = analyzeItems(matrixOf([0, 1, 1, 0].map((score) => [score, 1 / 3, 2 / 3])));
    expect(test.items[0]?.itemRest).toBeNull();
  });

  it('is reliability where all totals are the same, or with one item', () => {
    expect(analyzeItems(matrixOf([0, 1, 1].map((score) => [score, 1 - score])))).toMatchObject({
      alpha: null,
      kr20: null,
      sem: null,
    });
    expect(analyzeItems(matrixOf([[0], [1]]))).toMatchObject({ alpha: null, kr20: null });
  });

  it('is KR-20 where points are neither 0 nor 1; alpha is defined there', () => {
    const test = analyzeItems(
      matrixOf([
        [0.5, 1],
        [1, 1],
        [0, 0],
      ]),
    );
    expect(test.kr20).toBeNull();
    expect(test.alpha).not.toBeNull();
  });

  it('does not fail on an empty class or an empty test', () => {
    expect(analyzeItems(scoreMatrix([], ['a'], []))).toMatchObject({ learners: 0, mean: null, alpha: null });
    expect(analyzeItems(scoreMatrix(['l'], [], [[]]))).toMatchObject({ learners: 1, items: [] });
  });
});

describe('caution with few learners', () => {
  const classOf = (count: number) =>
    analyzeItems(matrixOf(Array.from({ length: count }, (_, index) => [index % 2, (index + 1) % 2, 1])));
  it('hides correlations under 30 and doubts them under 100', () => {
    expect([29, 30, 99, 100].map((count) => classOf(count).caution)).toEqual([
      'hidden',
      'uncertain',
      'uncertain',
      'none',
    ]);
  });

  it('asks to check a key where the correlation is negative, but not on the word of 29 learners', () => {
    expect(classOf(100).items.map(({ flags }) => flags)).toEqual([
      ['check-key'],
      ['check-key'],
      ['too-easy'],
    ]);
    expect(classOf(29).items[0]?.flags).toEqual([]);
  });
});

it('finds an alpha of 1 and no error of measurement where all items agree, in thirds too', () => {
  const rows = [
    [0, 1 / 3],
    [2 / 3, 1],
  ];
  expect(analyzeItems(matrixOf(rows))).toMatchObject({ alpha: 1, sem: 0 });
});

it('flags an item at a limit alike, whatever the order its points are added in', () => {
  // A quarter, but for the last bit, which depends on the order.
  const points = [2 / 3, 1 / 2, 1 / 3, 0, 0, 0];
  for (let turn = 0; turn < points.length; turn += 1)
    for (const order of [points, points.toReversed()]) {
      const rows = [...order.slice(turn), ...order.slice(0, turn)].map((each) => [each, 1]);
      expect(analyzeItems(matrixOf(rows)).items[0]?.flags).toEqual([]);
    }
});

const seedRuns = process.env['DEEP'] === '1' ? 10_000 : 100;
const table = (cell: fc.Arbitrary<number>) =>
  fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 8 })).chain(([learners, items]) =>
    fc.array(fc.array(cell, { minLength: items, maxLength: items }), {
      minLength: learners,
      maxLength: learners,
    }),
  );
const bits = table(fc.constantFrom(0, 1));
const parts = table(fc.constantFrom(0, 1 / 3, 0.5, 2 / 3, 1));

/** The same numbers, to what rounding may do to sums in another order. */
function expectSame(actual: unknown, expected: unknown): void {
  if (typeof expected === 'number') expect(actual).toBeCloseTo(expected, 9);
  else if (Array.isArray(expected))
    expected.forEach((each, index) => expectSame((actual as unknown[])[index], each));
  else if (typeof expected === 'object' && expected !== null)
    for (const [key, value] of Object.entries(expected))
      expectSame((actual as Record<string, unknown>)[key], value);
  else expect(actual).toBe(expected);
}

describe('laws of item analysis', () => {
  it('does not depend on the order of learners or items', () => {
    fc.assert(
      fc.property(parts, fc.infiniteStream(fc.nat()), (rows, stream) => {
        const draw = (): number => stream.next().value as number;
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((value) => ({ value, place: draw() }))
            .sort((a, b) => a.place - b.place)
            .map(({ value }) => value);
        const learners = shuffled(rows.map((_, index) => index));
        const items = shuffled((rows[0] ?? []).map((_, index) => index));
        const first = analyzeItems(matrixOf(rows));
        const second = analyzeItems(
          scoreMatrix(
            learners.map((index) => name('l', index)),
            items.map((index) => name('i', index)),
            learners.map((learner) => items.map((item) => rows[learner]![item]!)),
          ),
        );
        const { items: firstItems, groups: firstGroups, ...firstTest } = first;
        const { items: secondItems, groups: secondGroups, ...secondTest } = second;
        expectSame(secondTest, firstTest);
        expect(secondGroups.isTied).toBe(firstGroups.isTied);
        const byName = new Map(secondItems.map((item) => [item.item, item]));
        for (const item of firstItems) expectSame(byName.get(item.item), item);
      }),
      { numRuns: seedRuns },
    );
  });

  it('never finds an alpha above 1, nor a correlation beyond one', () => {
    fc.assert(
      fc.property(parts, (rows) => {
        const { alpha, sem, items } = analyzeItems(matrixOf(rows));
        expect(alpha ?? 0).toBeLessThanOrEqual(1);
        expect(sem ?? 0).toBeGreaterThanOrEqual(0);
        for (const { itemRest, discrimination } of items) {
          expect(Math.abs(itemRest ?? 0)).toBeLessThanOrEqual(1);
          expect(Math.abs(discrimination ?? 0)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: seedRuns },
    );
  });

  it('finds KR-20 equal to alpha where every score is 0 or 1', () => {
    fc.assert(
      fc.property(bits, (rows) => {
        const { alpha, kr20 } = analyzeItems(matrixOf(rows));
        if (alpha === null) expect(kr20).toBeNull();
        else expect(kr20).toBeCloseTo(alpha, 9);
      }),
      { numRuns: seedRuns },
    );
  });
});
