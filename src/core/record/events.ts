import * as z from 'zod/mini';
import { supportLevels } from '../case/support-schema.ts';
import { courseQuizzes } from '../quiz/course-quizzes.ts';
import { idSchema } from '../text/id.ts';

/**
 * The learner's record: everything a learner does is one of these events, and everything
 * the site shows about a learner is a pure projection of them. Events are only appended.
 *
 * Subjects are named by authored ids, never by position, so that reordering content cannot
 * move somebody's progress. `content` is the hash of the compiled item or case.
 */
const course = idSchema;
/** A quiz of the course, or a session over the whole of it. */
const quiz = z.union([idSchema, z.enum(courseQuizzes)]);
const count = z.int().check(z.nonnegative());
/** The anchor of a heading, as github-slugger makes it: wider than an authored id. */
const anchor = z.string().check(z.regex(/^\S{1,200}$/));
/** Null where the item has no right answer. */
const isCorrect = z.nullable(z.boolean());
const contentHash = z.string().check(z.regex(/^[0-9a-f]{16}$/));

export const eventBodySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('lesson.opened'), course, lesson: idSchema }),
  z.strictObject({ type: z.literal('section.read'), course, lesson: idSchema, section: anchor }),
  z.strictObject({
    type: z.literal('check.answered'),
    course,
    lesson: idSchema,
    item: idSchema,
    answer: z.json(),
    correct: isCorrect,
    content: contentHash,
  }),
  /** A guess before reading. It has no `correct`: nothing may score it. */
  z.strictObject({
    type: z.literal('guess.made'),
    course,
    lesson: idSchema,
    item: idSchema,
    answer: z.json(),
    content: contentHash,
  }),
  z.strictObject({
    type: z.literal('quiz.started'),
    course,
    quiz,
    run: z.string(),
    /** Orders items and options, see core/quiz/order.ts. */
    seed: count,
    /** Feedback after each item, or at the end. */
    mode: z.enum(['practice', 'test']),
    /** What is asked, in order; missing where it is the whole quiz in the order of the seed. */
    items: z.optional(z.array(idSchema)),
    /** Nonce of the assignment it was begun for, core/assignment/assignment.ts. */
    assignment: z.optional(contentHash),
  }),
  /** The learner went to an item: where a session is taken up again. */
  z.strictObject({ type: z.literal('item.opened'), course, quiz, run: z.string(), item: idSchema }),
  z.strictObject({
    type: z.literal('item.answered'),
    course,
    quiz,
    run: z.string(),
    item: idSchema,
    answer: z.json(),
    correct: isCorrect,
    /** Null where the item is not scored. */
    points: z.nullable(z.number()),
    content: contentHash,
    durationMs: count,
    /** How sure the learner was, where they said so: a guess, fairly sure, sure. */
    confidence: z.optional(z.literal([1, 2, 3])),
  }),
  z.strictObject({
    type: z.literal('quiz.finished'),
    course,
    quiz,
    run: z.string(),
    points: z.number(),
    outOf: z.number(),
  }),
  z.strictObject({
    type: z.literal('case.started'),
    course,
    case: idSchema,
    run: z.string(),
    content: contentHash,
    engine: count,
    /** Help given in the run; a run that does not say had none. */
    support: z.optional(z.enum(supportLevels)),
    assignment: z.optional(contentHash),
    /** Seed of the patient, core/case/variant.ts; the author's own where it is missing. `content` is the variant's. */
    variant: z.optional(count),
  }),
  z.strictObject({
    type: z.literal('case.acted'),
    course,
    case: idSchema,
    run: z.string(),
    minute: count,
    act: z.string(),
  }),
  z.strictObject({
    type: z.literal('case.ended'),
    course,
    case: idSchema,
    run: z.string(),
    minute: count,
    outcome: idSchema,
    score: z.number(),
    stateHash: z.string(),
  }),
  z.strictObject({ type: z.literal('setting.changed'), name: z.string(), value: z.string() }),
]);
export type EventBody = z.output<typeof eventBodySchema>;

/** `device` and `seq` together are the key: the same key with another body means a damaged file. */
export const learnerEventSchema = z.strictObject({
  device: z.string().check(z.regex(/^[a-z0-9]{8,32}$/)),
  seq: count,
  /** Wall time, ISO 8601 in UTC. For display and ordering between devices; never for identity. */
  at: z.iso.datetime(),
  body: eventBodySchema,
});
export type LearnerEvent = z.output<typeof learnerEventSchema>;
