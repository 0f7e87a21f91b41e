import { expect, it } from 'vitest';
import type { EventBody, LearnerEvent } from './events.ts';
import { firstGuess } from './guess.ts';

const item = { course: 'c', lesson: 'l', item: 'i', content: '0123456789abcdef' };
const guess = (answer: string, other: Partial<typeof item> = {}): EventBody => ({
  type: 'guess.made',
  ...item,
  answer,
  ...other,
});
const log = (...bodies: EventBody[]): LearnerEvent[] =>
  bodies.map((body, seq) => ({
    device: 'aaaaaaaa',
    seq,
    at: `2026-01-01T00:00:0${String(seq)}.000Z`,
    body,
  }));

it('keeps the first guess, whatever comes after it and in whatever order the log is read', () => {
  const events = log(guess('a'), guess('b'));
  expect(firstGuess(events, item)).toBe('a');
  expect(firstGuess(events.toReversed(), item)).toBe('a');
});

it('knows no guess at another item, lesson or wording', () => {
  const events = log(
    guess('a', { item: 'j' }),
    guess('a', { lesson: 'm' }),
    guess('a', { content: 'f'.repeat(16) }),
    { type: 'check.answered', ...item, answer: 'a', correct: true },
  );
  expect(firstGuess(events, item)).toBeUndefined();
});
