import * as z from 'zod/mini';
import { bankSchema } from '../quiz/bank.ts';
import { claimIdSchema, idSchema } from '../text/id.ts';
import { localTextSchema } from '../text/local-text-schema.ts';

/** course.yaml: what a course is, in which order it is read, and how far it can be trusted. */
const moduleSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  summary: z.optional(localTextSchema),
  /** Its pages say how patients are treated: search shows their standing and the safety line with them. */
  treatment: z.optional(z.boolean()),
  /** In reading order. A module with none of the three is listed as planned. */
  lessons: z._default(z.array(idSchema), []),
  quizzes: z._default(z.array(idSchema), []),
  cases: z._default(z.array(idSchema), []),
});

/** Shapes tell stages apart without color. */
export const stageShapes = ['circle', 'ring', 'square', 'diamond', 'triangle'] as const;

const stageSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  shape: z.enum(stageShapes),
  /** Which of the theme's stage colors it takes. */
  slot: z.int().check(z.minimum(1), z.maximum(5)),
});

/** A laboratory value: stored in SI, shown in SI and conventional units with its reference range. */
const labSchema = z.strictObject({
  id: idSchema,
  name: localTextSchema,
  si: z.strictObject({ unit: z.string(), digits: z.int() }),
  /** conventional = SI × factor. */
  conventional: z.strictObject({ unit: z.string(), digits: z.int(), factor: z.number() }),
  /** In SI units; a missing side is open. */
  reference: z.strictObject({ low: z.optional(z.number()), high: z.optional(z.number()) }),
  claims: z._default(z.array(claimIdSchema), []),
});

export const courseSchema = z.strictObject({
  schema: z.literal('course/1'),
  id: idSchema,
  title: localTextSchema,
  summary: localTextSchema,
  /** Languages the lessons are written in. The interface has its own. */
  languages: z.array(z.enum(['en', 'ar'])).check(z.minLength(1)),
  modules: z.array(moduleSchema).check(z.minLength(1)),
  stages: z._default(z.array(stageSchema), []),
  labs: z._default(z.array(labSchema), []),
  /** The publication the course examines: a key of references.yaml. */
  source: z.optional(z.strictObject({ reference: idSchema, note: localTextSchema })),
  /** `strict`: every paragraph, number and objective of the lessons is held to its claims and checks. */
  evidence: z._default(z.enum(['strict', 'free']), 'free'),
  /** Goals for all quiz items together. */
  bank: z.optional(bankSchema),
  licence: z.strictObject({ name: z.string(), url: z.url() }),
  review: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('unreviewed') }),
    z.strictObject({
      state: z.literal('reviewed'),
      by: z.array(z.string()).check(z.minLength(1)),
      on: z.iso.date(),
    }),
  ]),
  /** Who hears of a problem. `none` is shown as such. */
  contact: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('email'), address: z.email() }),
    z.strictObject({ kind: z.literal('issues'), url: z.url() }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
  /** The line in every footer and print, before the review state is added. */
  safety: localTextSchema,
});
export type Course = z.output<typeof courseSchema>;
export type CourseModule = Course['modules'][number];
export type Stage = Course['stages'][number];
export type Lab = Course['labs'][number];
