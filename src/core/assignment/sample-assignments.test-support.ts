import fc from 'fast-check';
import type { Assignment } from './assignment.ts';
import type { AssignmentTask } from './task.ts';
import { taskKey } from './task-key.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6})?$/);
const seed = fc.nat(0xffff_ffff);
const hash = fc.stringMatching(/^[0-9a-f]{16}$/);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const support = fc.constantFrom('worked' as const, 'prompted' as const, 'unaided' as const);
const debrief = fc.constantFrom('at-once' as const, 'after-due' as const, 'never' as const);
const sample = fc.oneof(
  fc.record({ count: fc.integer({ min: 1, max: 40 }), seed }),
  fc.record({ items: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }) }),
);

const task: fc.Arbitrary<AssignmentTask> = fc.oneof(
  fc.record({ kind: fc.constant('lesson' as const), lesson: id }),
  fc.record({ kind: fc.constant('quiz' as const), quiz: id, sample }, { requiredKeys: ['kind', 'quiz'] }),
  fc.record({
    kind: fc.constant('case' as const),
    case: id,
    variant: fc.oneof(
      fc.record({ kind: fc.constant('as-written' as const) }),
      fc.record({ kind: fc.constant('drawn' as const), seed }),
    ),
    support,
    debrief,
  }),
);

/** Any assignment that a link can carry. */
export const linkedAssignments: fc.Arbitrary<Assignment> = fc.record(
  {
    schema: fc.constant('assignment/1' as const),
    course: id,
    version: hash,
    title: text,
    by: text,
    instructions: fc.string({ unit: 'grapheme', maxLength: 200 }),
    tasks: fc.uniqueArray(task, { minLength: 1, maxLength: 6, selector: taskKey }),
    mode: fc.constantFrom('practice' as const, 'test' as const),
    passMark: fc.integer({ min: 0, max: 100 }),
    due: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    attempts: fc.integer({ min: 1, max: 50 }),
    nonce: hash,
  },
  { requiredKeys: ['schema', 'course', 'version', 'title', 'tasks', 'mode', 'passMark', 'nonce'] },
);
