import { describe, expect, it } from 'vitest';
import type { Confidence } from '../quiz/confidence.ts';
import { projectCalibration } from './calibration.ts';
import type { LearnerEvent } from './events.ts';

type Given = readonly [item: string, correct: boolean | null, confidence?: Confidence, run?: string];
const events = (given: readonly Given[]): LearnerEvent[] =>
  given.map(([item, correct, confidence, run = 'r'], seq) => ({
    device: 'aaaaaaaa',
    seq,
    at: '2026-01-01T00:00:00.000Z',
    body: {
      type: 'item.answered',
      course: 'c',
      quiz: 'q',
      run,
      item,
      answer: 'a',
      correct,
      points: correct === null ? null : Number(correct),
      content: '0123456789abcdef',
      durationMs: 1,
      ...(confidence === undefined ? {} : { confidence }),
    },
  }));

describe('calibration', () => {
  it('counts right answers beside all answers of each step', () => {
    const all = events([
      ['i', true, 3],
      ['j', false, 3],
      ['k', true, 1],
      ['l', true],
    ]);
    expect(projectCalibration(all)).toEqual([
      { confidence: 1, answers: 1, right: 1 },
      { confidence: 2, answers: 0, right: 0 },
      { confidence: 3, answers: 2, right: 1 },
    ]);
  });

  it('takes the last answer of a sitting, as a test does, and every sitting', () => {
    const all = events([
      ['i', false, 3],
      ['i', true, 2],
      ['i', true, 3, 'again'],
    ]);
    expect(projectCalibration(all)).toEqual([
      { confidence: 1, answers: 0, right: 0 },
      { confidence: 2, answers: 1, right: 1 },
      { confidence: 3, answers: 1, right: 1 },
    ]);
  });

  it('leaves out what has no right answer', () => {
    expect(projectCalibration(events([['i', null, 2]])).every(({ answers }) => answers === 0)).toBe(true);
  });
});
