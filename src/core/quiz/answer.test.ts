import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionOf, scoreAnswer, validateAnswer } from './answer.ts';
import { orderIds } from './order.ts';
import { questionTypes } from './question-types.ts';
import { itemSchema, type QuizItem } from './schema.ts';

const base = {
  objective: 'o',
  lesson: 'l',
  level: 'apply',
  kind: 'concept',
  question: 'Which?',
} as const;
const option = (id: string, correct: boolean) => ({
  id,
  text: id,
  correct,
  why: 'Because it is so.',
  claims: ['F001'],
  teach: 'l',
});
const options = [option('a', true), option('b', false), option('c', false)];
const single = { ...base, id: 'one', type: 'single', options } satisfies QuizItem;
const multiple = { ...base, id: 'many', type: 'multiple', options } satisfies QuizItem;
const numeric = {
  ...base,
  id: 'number',
  type: 'numeric',
  answer: 0.2,
  tolerance: 0.1,
  unit: 'L',
  why: 'Worked out here.',
  claims: ['F001'],
  teach: 'l',
} satisfies QuizItem;
const items: readonly QuizItem[] = [single, multiple, numeric];
const ask = (item: QuizItem) => questionOf(item, '0123456789abcdef');
const pointsFor = (item: QuizItem, answer: unknown) => {
  const score = scoreAnswer(ask(item), answer);
  return score.kind === 'points' ? score.points : score.problem.code;
};

describe('a prompt', () => {
  it('gives away nothing of the key', () => {
    const swapped = { ...single, options: single.options.map((one) => ({ ...one, correct: !one.correct })) };
    expect(ask(swapped).prompt).toEqual(ask(single).prompt);
    expect(ask({ ...numeric, answer: 9 }).prompt).toEqual(ask(numeric).prompt);
  });
});

describe('single best answer', () => {
  it('gives its point for the key only', () => {
    expect(pointsFor(single, 'a')).toBe(1);
    expect(pointsFor(single, 'b')).toBe(0);
  });

  it('does not score a missing or unknown choice as wrong', () => {
    expect(pointsFor(single, '')).toBe('nothing-chosen');
    expect(pointsFor(single, 'z')).toBe('unreadable');
  });
});

describe('multiple true/false', () => {
  it('gives an equal part for each statement judged rightly', () => {
    expect(pointsFor(multiple, { a: true, b: false, c: false })).toBe(1);
    expect(pointsFor(multiple, { a: true, b: true, c: false })).toBeCloseTo(2 / 3);
    expect(pointsFor(multiple, { a: false, b: true, c: true })).toBe(0);
  });

  it('names the statements that were judged rightly', () => {
    const score = scoreAnswer(ask(multiple), { a: true, b: true, c: false });
    expect(score.kind === 'points' && score.parts).toEqual({ a: true, b: false, c: true });
  });

  it('withholds the score until every statement is judged', () => {
    expect(pointsFor(multiple, {})).toBe('nothing-chosen');
    expect(pointsFor(multiple, { a: true, b: false })).toBe('not-all-judged');
  });
});

describe('numeric', () => {
  it('accepts the edge of the tolerance and nothing beyond', () => {
    expect(pointsFor(numeric, '0.3')).toBe(1);
    expect(pointsFor(numeric, '0,1 L')).toBe(1);
    expect(pointsFor(numeric, '0.31')).toBe(0);
  });

  it('does not score what it cannot read', () => {
    expect(pointsFor(numeric, 'a lot')).toBe('not-a-number');
  });
});

describe('any answer', () => {
  it('never throws, and scores from 0 to 1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items), fc.anything(), (item, answer) => {
        const score = scoreAnswer(ask(item), answer);
        if (score.kind === 'points') expect(score.points >= 0 && score.points <= 1).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is scored exactly when it is complete', () => {
    const answer = fc.oneof(
      fc.constantFrom('', 'a', 'b', '0.2', '0.2 L', '1,500'),
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.boolean()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...items), answer, (item, given) => {
        const isComplete = validateAnswer(ask(item).prompt, given).kind === 'complete';
        expect(scoreAnswer(ask(item), given).kind === 'points').toBe(isComplete);
      }),
    );
  });

  it('scores the same in every order of options', () => {
    const judged = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean() });
    fc.assert(
      fc.property(fc.nat(), judged, (seed, given) => {
        const order = orderIds(['a', 'b', 'c'], seed);
        const shuffled = {
          ...multiple,
          options: order.map((id) => options.find((one) => one.id === id) ?? option(id, false)),
        };
        expect(pointsFor(shuffled, given)).toBe(pointsFor(multiple, given));
      }),
    );
  });
});

describe('the lists of question types', () => {
  it('has functions for every type that has a schema, and none besides', () => {
    const withSchema = itemSchema._zod.def.options.map(
      (schema) => schema._zod.def.shape.type._zod.def.values[0],
    );
    expect(questionTypes.map(({ type }) => type).sort()).toEqual(withSchema.sort());
  });
});
