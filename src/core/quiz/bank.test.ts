import { expect, test } from 'vitest';
import { countBank, tallyObjectives } from './bank.ts';
import type { QuizItem } from './schema.ts';

const item = (fields: object): QuizItem =>
  ({
    type: 'single',
    level: 'recall',
    lesson: 'bowline',
    objective: 'tie-it',
    ...fields,
  }) as unknown as QuizItem;

test('counts a number only where its solution is worked out at build', () => {
  const worked = { formula: 'load', inputs: {} };
  const counts = countBank([item({ type: 'numeric' }), item({ type: 'numeric', worked })]);
  expect(counts).toMatchObject({ items: 2, numeric: 1 });
});

test('rounds the share above recall down, so that 59.9 % is not 60', () => {
  const items = [item({ level: 'apply' }), item({ level: 'apply' }), item({})];
  expect(countBank(items)['above-recall']).toBe(66);
  expect(countBank([])['above-recall']).toBe(0);
});

test('tallies objectives by lesson, since two lessons may use one id', () => {
  const tally = tallyObjectives([item({}), item({}), item({ lesson: 'hitch' })]);
  expect([...tally]).toEqual([
    ['bowline/tie-it', 2],
    ['hitch/tie-it', 1],
  ]);
});
