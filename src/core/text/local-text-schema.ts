import * as z from 'zod/mini';

/** A short text an author may give in several interface languages; English is the one that must exist. */
export const localTextSchema = z.strictObject({
  en: z.string().check(z.minLength(1)),
  ar: z.optional(z.string().check(z.minLength(1))),
});
export type LocalText = z.output<typeof localTextSchema>;
