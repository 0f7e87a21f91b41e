import * as z from 'zod/mini';
import { supportLevels } from '../case/support-schema.ts';
import { idSchema } from '../text/id.ts';
import { limits } from './limits.ts';

const seed = z.int().check(z.minimum(0), z.maximum(0xffff_ffff));

/** What a learner is told of a case once it has ended. */
const debriefTimes = ['at-once', 'after-due', 'never'] as const;
/** `as-written`: the author's patient. `drawn`: another one inside the margins of the case, see core/case/variant.ts. */
const variantSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('as-written') }),
  z.strictObject({ kind: z.literal('drawn'), seed }),
]);
const caseFields = {
  support: z.enum(supportLevels),
  debrief: z.enum(debriefTimes),
};
/** A case of the instructor's own, not part of the course; in assignments by file only. */
const ownText = z.string().check(z.minLength(1), z.maxLength(limits.ownCharacters));

/** One thing that is asked for. */
export const taskSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lesson'), lesson: idSchema }),
  z.strictObject({
    kind: z.literal('quiz'),
    quiz: idSchema,
    /** The whole quiz where it is missing; else `count` items drawn by `seed`, or these. */
    sample: z.optional(
      z.union([
        z.strictObject({ count: z.int().check(z.minimum(1), z.maximum(500)), seed }),
        z.strictObject({ items: z.array(idSchema).check(z.minLength(1), z.maxLength(500)) }),
      ]),
    ),
  }),
  z.strictObject({ kind: z.literal('case'), case: idSchema, variant: variantSchema, ...caseFields }),
  z.strictObject({ kind: z.literal('own-case'), id: idSchema, yaml: ownText, ...caseFields }),
]);

export type AssignmentTask = z.output<typeof taskSchema>;
export type QuizTask = Extract<AssignmentTask, { kind: 'quiz' }>;
export type CaseTask = Extract<AssignmentTask, { kind: 'case' | 'own-case' }>;
export type CaseVariantChoice = z.output<typeof variantSchema>;
