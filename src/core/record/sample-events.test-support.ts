import fc from 'fast-check';
import type { EventBody, LearnerEvent } from './events.ts';

/** One event of each kind and of each optional field. */
export const sampleBodies = [
  { type: 'lesson.opened', course: 'c', lesson: 'l' },
  { type: 'section.read', course: 'c', lesson: 'l', section: 'the-leak:-1' },
  {
    type: 'check.answered',
    course: 'c',
    lesson: 'l',
    item: 'i',
    answer: ['a'],
    correct: true,
    content: '0123456789abcdef',
  },
  {
    type: 'guess.made',
    course: 'c',
    lesson: 'l',
    item: 'i',
    answer: 'a',
    content: '0123456789abcdef',
  },
  { type: 'quiz.started', course: 'c', quiz: 'q', run: 'r', seed: 7, mode: 'test' },
  { type: 'quiz.started', course: 'c', quiz: '@mixed', run: 'r', seed: 7, mode: 'test', items: ['i', 'j'] },
  { type: 'quiz.started', course: 'c', quiz: '@review', run: 'r', seed: 7, mode: 'practice', items: [] },
  {
    type: 'item.answered',
    course: 'c',
    quiz: '@review',
    run: 'r',
    item: 'i',
    answer: 'a',
    correct: true,
    points: 1,
    content: '0123456789abcdef',
    durationMs: 3,
    confidence: 2,
  },
  { type: 'item.opened', course: 'c', quiz: 'q', run: 'r', item: 'i' },
  {
    type: 'item.answered',
    course: 'c',
    quiz: 'q',
    run: 'r',
    item: 'i',
    answer: null,
    correct: false,
    points: 0.5,
    content: '0123456789abcdef',
    durationMs: 3,
  },
  { type: 'quiz.finished', course: 'c', quiz: 'q', run: 'r', points: 3, outOf: 10 },
  { type: 'case.started', course: 'c', case: 'x', run: 'r', content: '0123456789abcdef', engine: 1 },
  {
    type: 'case.started',
    course: 'c',
    case: 'x',
    run: 'r',
    content: '0123456789abcdef',
    engine: 1,
    support: 'worked',
  },
  {
    type: 'quiz.started',
    course: 'c',
    quiz: 'q',
    run: 'r',
    seed: 7,
    mode: 'test',
    assignment: '0123456789abcdef',
  },
  {
    type: 'case.started',
    course: 'c',
    case: 'x',
    run: 'r',
    content: '0123456789abcdef',
    engine: 1,
    assignment: '0123456789abcdef',
    variant: 4_000_000_000,
  },
  { type: 'case.acted', course: 'c', case: 'x', run: 'r', minute: 0, act: 'd1.b' },
  {
    type: 'case.ended',
    course: 'c',
    case: 'x',
    run: 'r',
    minute: 9,
    outcome: 'good',
    score: 88.5,
    stateHash: 'ff',
  },
  { type: 'setting.changed', name: 'theme', value: 'dark' },
  {
    type: 'note.written',
    course: 'c',
    lesson: 'l',
    section: 'the-leak',
    note: '0123456789abcdef',
    text: '<b>x</b>',
  },
  { type: 'note.removed', course: 'c', note: '0123456789abcdef' },
  { type: 'bookmark.set', course: 'c', lesson: 'l', section: 'the-leak' },
  { type: 'bookmark.cleared', course: 'c', lesson: 'l', section: 'the-leak' },
  { type: 'device.named', label: 'Phone' },
  { type: 'record.imported', file: 'record.json', site: '/', events: 3 },
] as const satisfies readonly EventBody[];

const devices = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'] as const;
const minute = (n: number): string => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();
const ids = ['i', 'j', 'k'] as const;

/** A body of any kind whose subjects are few, so that events meet. It follows from `pick` alone. */
function bodyOf(pick: number): EventBody {
  const body = sampleBodies[pick % sampleBodies.length]!;
  const id = ids[pick % 3]!;
  const changes = {
    ...('item' in body ? { item: id } : {}),
    ...('correct' in body ? { correct: [true, false, null][(pick % 7) % 3]! } : {}),
    ...('section' in body ? { section: id } : {}),
    ...('note' in body ? { note: id.charCodeAt(0).toString(16).padStart(16, '0') } : {}),
    ...('text' in body ? { text: `text ${pick}` } : {}),
    ...('label' in body ? { label: `label ${pick}` } : {}),
    ...('score' in body ? { score: pick % 5 } : {}),
    ...('points' in body && body.type === 'quiz.finished' ? { points: pick % 5 } : {}),
  };
  return { ...body, ...changes };
}

/** The body follows from the key, as in logs that were copied and never damaged. Clocks go back and forth. */
export const honestEvent: fc.Arbitrary<LearnerEvent> = fc
  .record({ device: fc.constantFrom(...devices), seq: fc.nat(60) })
  .map(({ device, seq }) => {
    const spread = seq * 7 + devices.indexOf(device) * 13;
    return { device, seq, at: minute(spread % 30), body: bodyOf(spread) };
  });

export const honestLog: fc.Arbitrary<LearnerEvent[]> = fc.uniqueArray(honestEvent, {
  maxLength: 60,
  selector: ({ device, seq }) => `${device}/${seq}`,
});
