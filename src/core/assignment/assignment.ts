import * as z from 'zod/mini';
import { idSchema } from '../text/id.ts';
import { limits } from './limits.ts';
import { taskKey } from './task-key.ts';
import { taskSchema } from './task.ts';

/**
 * What an instructor asks for. It travels in a link or a file and nothing of it is kept anywhere else. Texts are shown
 * literally, never as markup.
 */
const shortText = z.string().check(z.minLength(1), z.maxLength(200));
export const contentHashSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));
/** A point of the curve P-256, uncompressed: 65 bytes in base64url. */
export const publicKeySchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{87}$/));

export const assignmentSchema = z
  .strictObject({
    schema: z.literal('assignment/1'),
    course: idSchema,
    /** Hash of the course's content that it was made with, core/assignment/course-version.ts. */
    version: contentHashSchema,
    title: shortText,
    /** Who asks, as typed: no proof of anything. */
    by: z.optional(shortText),
    instructions: z.optional(z.string().check(z.maxLength(4000))),
    tasks: z.array(taskSchema).check(z.minLength(1), z.maxLength(limits.tasks)),
    /** `test` explains nothing before the end of a quiz or a case. */
    mode: z.enum(['practice', 'test']),
    /** Percent. */
    passMark: z.int().check(z.minimum(0), z.maximum(100)),
    /** ISO 8601 in UTC. What is done later is marked late, and counts. */
    due: z.optional(z.iso.datetime()),
    /** How often each quiz and each case may be begun; as often as one likes where it is missing. */
    attempts: z.optional(z.int().check(z.minimum(1), z.maximum(50))),
    /** 16 random hex digits: which runs in a learner's record belong to it. */
    nonce: contentHashSchema,
    /** Results are encrypted to this key (ECDH, P-256). */
    encryptTo: z.optional(publicKeySchema),
    /** ECDSA P-256 with SHA-256 over `signedText`. */
    signature: z.optional(
      z.strictObject({
        key: publicKeySchema,
        value: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/)),
      }),
    ),
  })
  .check(z.refine(({ tasks }) => new Set(tasks.map(taskKey)).size === tasks.length, 'a task twice'));
export type Assignment = z.output<typeof assignmentSchema>;
