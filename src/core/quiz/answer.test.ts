import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScored, questionOf, readAnswer, scoreAnswer, validateAnswer } from './answer.ts';
import { displayOrder } from './display-order.ts';
import { explanationsOf } from './explanations.ts';
import { questionTypes } from './question-types.ts';
import { samples, type Sample } from './sample-items.test-support.ts';
import { itemSchema, type QuizItem } from './schema.ts';

const ask = (item: QuizItem) => questionOf(item, '0123456789abcdef');
const pairs = ({ items, answers }: Sample) =>
  items.chain((item) => fc.tuple(fc.constant(item), fc.oneof(answers(item), fc.anything())));

describe.each(samples)('a question of type %s', (_type, sample) => {
  it('never throws, and scores from 0 to 1', () => {
    fc.assert(
      fc.property(pairs(sample), ([item, answer]) => {
        const score = scoreAnswer(ask(item), answer);
        if (score.kind !== 'points') return;
        expect(score.points >= 0 && score.points <= 1).toBe(true);
        expect(score.correct).toBe(score.points === 1);
      }),
      { numRuns: 500 },
    );
  });

  it('earns full points by its complete right answer', () => {
    fc.assert(
      fc.property(sample.items, (item) => {
        const [question, answer] = [ask(item), sample.rightAnswer(item)];
        expect(validateAnswer(question.prompt, answer)).toEqual({ kind: 'complete' });
        expect(scoreAnswer(question, answer)).toMatchObject(
          isScored(question) ? { kind: 'points', points: 1, correct: true } : { kind: 'unscored' },
        );
      }),
    );
  });

  it('never scores what is not complete, and says why', () => {
    fc.assert(
      fc.property(pairs(sample), ([item, answer]) => {
        const question = ask(item);
        const validity = validateAnswer(question.prompt, answer);
        const score = scoreAnswer(question, answer);
        if (validity.kind === 'incomplete') {
          expect(score).toEqual({ kind: 'invalid', problem: validity.problem });
        } else if (score.kind === 'invalid') {
          // Complete, and still not scored: the learner is asked about the spelling.
          expect(score.problem.code).toBe('check-spelling');
        }
      }),
    );
  });

  it('scores the same however its parts are written and ordered', () => {
    fc.assert(
      fc.property(pairs(sample), ([item, answer]) => {
        expect(scoreAnswer(ask(sample.reordered(item)), answer)).toEqual(scoreAnswer(ask(item), answer));
      }),
    );
  });

  it('reads every answer back from the record as it was given', () => {
    fc.assert(
      fc.property(pairs(sample), ([item, answer]) => {
        const question = ask(item);
        const read = readAnswer(question.prompt, answer);
        if (read === undefined) return;
        const stored = readAnswer(question.prompt, JSON.parse(JSON.stringify(read)));
        expect(stored).toEqual(read);
        expect(scoreAnswer(question, stored)).toEqual(scoreAnswer(question, answer));
      }),
    );
  });

  it('shuffles all of a list or nothing, and the same way for the same seed', () => {
    fc.assert(
      fc.property(sample.items, fc.nat(), (item, seed) => {
        const { prompt } = ask(item);
        const order = displayOrder(ask(item), seed);
        const list = 'entries' in prompt ? prompt.entries : 'options' in prompt ? prompt.options : [];
        if (order.length > 0) expect([...order].sort()).toEqual([...list].sort());
        expect(displayOrder(ask(sample.reordered(item)), seed)).toEqual(order);
      }),
    );
  });

  it('gives nothing of its key away before it is answered', () => {
    fc.assert(
      fc.property(sample.items, (item) => {
        expect(ask(sample.rekeyed(item)).prompt).toEqual(ask(item).prompt);
      }),
    );
  });

  it('is what its schema reads, and explains each of its parts', () => {
    fc.assert(
      fc.property(sample.items, (item) => {
        expect(itemSchema.safeParse(item).error).toBeUndefined();
        const parts = explanationsOf(item);
        const written = [...JSON.stringify(item).matchAll(/"teach":/g)];
        expect(parts).toHaveLength(written.length);
        for (const { path, why } of parts) expect(valueAt(item, path)).toMatchObject({ why });
      }),
    );
  });
});

describe.each(samples)('an item of type %s', (_type, sample) => {
  it('is refused where an explanation lacks its reason, evidence or paragraph', () => {
    fc.assert(
      fc.property(sample.items, fc.constantFrom('why', 'claims', 'teach'), fc.nat(), (item, key, place) => {
        const parts = explanationsOf(item);
        const path = [...(parts[place % parts.length]?.path ?? []), key];
        const { issues = [] } = itemSchema.safeParse(without(item, path)).error ?? {};
        expect(issues.map((issue) => issue.path)).toEqual([path]);
      }),
    );
  });
});

/** A copy that lacks what `path` leads to. */
function without(item: QuizItem, path: readonly (string | number)[]): unknown {
  const copy = structuredClone(item);
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  Reflect.deleteProperty(holder, path.at(-1) ?? '');
  return copy;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, key) => (found as Record<string | number, unknown>)[key], value);
}

describe('the lists of question types', () => {
  it('has functions for every type that has a schema, and none besides', () => {
    const withSchema = itemSchema._zod.def.options.map(
      (schema) => schema._zod.def.shape.type._zod.def.values[0],
    );
    expect(questionTypes.map(({ type }) => type).sort()).toEqual(withSchema.sort());
    expect(samples.map(([type]) => type).sort()).toEqual(withSchema.sort());
  });
});
