import * as z from 'zod/mini';
import { idSchema } from '../../text/id.ts';
import { explanation, whySchema, wordsSchema, wrongExplanation } from '../item-base.ts';

/** One entry of the list that is matched from. Right in one place and wrong in the others, so it says both. */
export const matchOptionSchema = z.strictObject({
  id: idSchema,
  text: wordsSchema,
  /** `why`: what would make it the answer. `tempting`: why someone takes it where it is not. */
  ...wrongExplanation,
});
export type MatchOption = z.output<typeof matchOptionSchema>;

/** What every part that gets an option says of its key. */
export const matchPart = {
  id: idSchema,
  /** Id of the right option. `why` says why it is right here. */
  key: idSchema,
  ...explanation,
  /** The wrong options that tempt most at this part, and what speaks against each here. */
  rivals: z.array(z.strictObject({ option: idSchema, why: whySchema })).check(z.minLength(1), z.maxLength(3)),
};
