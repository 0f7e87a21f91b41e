import * as z from 'zod/mini';
import { idSchema } from '../text/id.ts';

export const glossaryTermSchema = z.strictObject({
  id: idSchema,
  term: z.string(),
  abbreviations: z._default(z.array(z.string()), []),
  /** Other spellings a reader may type: UK forms and known misprints. */
  spellings: z._default(z.array(z.string()), []),
  synonyms: z._default(z.array(z.string()), []),
  definition: z.string().check(z.minLength(10)),
  note: z.optional(z.string()),
  arabic: z.optional(z.string()),
});
export type GlossaryTerm = z.output<typeof glossaryTermSchema>;
export const glossaryFileSchema = z.strictObject({
  schema: z.literal('glossary/1'),
  terms: z.array(glossaryTermSchema),
});
