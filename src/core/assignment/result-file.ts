import * as z from 'zod/mini';
import { learnerEventSchema } from '../record/events.ts';
import { fail, type Result } from '../result.ts';
import { idSchema } from '../text/id.ts';
import { assignmentSchema, contentHashSchema, publicKeySchema } from './assignment.ts';
import { withChecksum } from './checksum.ts';
import { limits } from './limits.ts';
import { parseChecked, type ParseProblem } from './parse-json.ts';

/** Ids with the hash of what the learner saw under them. */
const versions = z.array(z.strictObject({ id: idSchema, hash: contentHashSchema })).check(z.maxLength(2000));

/**
 * What a learner hands in: the assignment as they had it and the part of their record that belongs to it. The score is
 * only a claim; whoever collects works it out again from the events, `scoreAssignment`.
 */
const resultSchema = z.strictObject({
  schema: z.literal('result/1'),
  assignment: assignmentSchema,
  /** `assignmentDigest` of it. */
  digest: contentHashSchema,
  /** Name or code, as typed. */
  learner: z.string().check(z.minLength(1), z.maxLength(200)),
  /** `attemptOf` the events: the same in every later export of the same work, which then takes this one's place. */
  attempt: contentHashSchema,
  /** Version of the site's code. */
  app: z.string().check(z.minLength(1), z.maxLength(40)),
  /** What the learner's copy of the course held of what was asked. */
  content: z.strictObject({ course: contentHashSchema, items: versions, cases: versions }),
  /** As they happened: only what `eventsOf` the assignment gives. */
  events: z.array(learnerEventSchema).check(z.maxLength(limits.events)),
  /** What the learner's page showed. Percent; null where nothing asked for is scored. */
  claimed: z.strictObject({
    percent: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
    passed: z.boolean(),
  }),
  exportedAt: z.iso.datetime(),
});
export type ResultFile = z.output<typeof resultSchema>;

/**
 * A result that only the instructor's key opens: ECDH on P-256 with a key made for this file, HKDF with SHA-256, then
 * AES-GCM with 256 bits over the UTF-8 text of the result file. All bytes in base64url.
 */
const encryptedResultSchema = z.strictObject({
  schema: z.literal('result-encrypted/1'),
  /** The instructor's, as in the assignment. */
  to: publicKeySchema,
  from: publicKeySchema,
  salt: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
  nonce: z.string().check(z.regex(/^[A-Za-z0-9_-]{16}$/)),
  sealed: z.string().check(z.regex(/^[A-Za-z0-9_-]+$/), z.maxLength(limits.resultFileBytes * 1.4)),
});
export type EncryptedResult = z.output<typeof encryptedResultSchema>;

export type ResultProblem = ParseProblem | { readonly code: 'too-large' };

/** The text of a result file, open or encrypted. Takes any text and never throws. */
export function readResult(text: string): Result<ResultFile | EncryptedResult, ResultProblem> {
  if (text.length > limits.resultFileBytes * 1.5) return fail({ code: 'too-large' });
  const open = parseChecked(text, 'result/1', resultSchema);
  if (open.ok || open.problem.code !== 'other-kind') return open;
  return parseChecked(text, 'result-encrypted/1', encryptedResultSchema);
}

export const writeResult = (result: ResultFile | EncryptedResult): string => withChecksum(result);
