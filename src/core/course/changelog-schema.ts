import * as z from 'zod/mini';
import { localTextSchema } from '../text/local-text-schema.ts';

/** One change of a course's content that a reader should know of. */
const changelogEntrySchema = z.strictObject({
  on: z.iso.date(),
  text: localTextSchema,
});
export type ChangelogEntry = z.output<typeof changelogEntrySchema>;

/** changelog.yaml: optional. Entries may stand in any order; pages show the newest first. */
export const changelogFileSchema = z.strictObject({
  schema: z.literal('changelog/1'),
  entries: z.array(changelogEntrySchema),
});
export type Changelog = z.output<typeof changelogFileSchema>;
