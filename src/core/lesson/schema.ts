import * as z from 'zod/mini';
import { idSchema } from '../text/id.ts';

/** Front matter of lessons/<id>.mdx. The module is found in course.yaml, which holds the order. */
export const lessonSchema = z.strictObject({
  schema: z.literal('lesson/1'),
  id: idSchema,
  title: z.string().check(z.minLength(3), z.maxLength(90)),
  /** One or two sentences; shown in lists and search. */
  summary: z.string().check(z.minLength(20), z.maxLength(300)),
  /** Reading time at about 200 words a minute. */
  minutes: z.int().check(z.minimum(1), z.maximum(40)),
  /** The stage of the disease (or of the story) this lesson is about. */
  stage: z.optional(idSchema),
  objectives: z
    .array(z.strictObject({ id: idSchema, text: z.string().check(z.minLength(10)) }))
    .check(z.minLength(1)),
  /** The item asked before the text, as a guess, and again at its end, with the answer. */
  pretest: z.optional(idSchema),
  language: z._default(z.enum(['en', 'ar']), 'en'),
});
export type LessonFrontMatter = z.output<typeof lessonSchema>;
