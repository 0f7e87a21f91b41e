import { expect, it } from 'vitest';
import type { EventBody } from '../record/events.ts';
import { resumeRun, type QuizPlan } from './run.ts';

const question = {
  id: 'a',
  content: '0123456789abcdef',
  prompt: { type: 'single', options: ['x', 'y'] },
  rubric: { type: 'single', correct: 'x' },
} as unknown as QuizPlan['questions'][number];
const plan: QuizPlan = { course: 'c', quiz: 'q', questions: [question] };
const nonce = 'aaaabbbbccccdddd';
const started = (run: string, assignment?: string): EventBody => ({
  type: 'quiz.started',
  course: 'c',
  quiz: 'q',
  run,
  seed: 1,
  mode: 'practice',
  ...(assignment === undefined ? {} : { assignment }),
});

it('takes up only a sitting of its own: of the quiz’s page, or of one assignment', () => {
  const events = [started('page'), started('assigned', nonce), started('other', 'f'.repeat(16))];
  expect(resumeRun(plan, events)?.run).toBe('page');
  expect(resumeRun({ ...plan, assignment: nonce }, events)?.run).toBe('assigned');
  expect(resumeRun({ ...plan, assignment: '0'.repeat(16) }, events)).toBeUndefined();
});
