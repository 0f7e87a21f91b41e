import * as z from 'zod/mini';
import { fail, type Result } from '../result.ts';
import { publicKeySchema } from './assignment.ts';
import { parseJson, type ParseProblem } from './parse-json.ts';

/** 32 bytes in base64url, as JSON Web Keys write the parts of a P-256 key. */
const part = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** The file that opens encrypted results. It is the only copy: the site keeps none. */
const instructorKeySchema = z.strictObject({
  schema: z.literal('instructor-key/1'),
  public: publicKeySchema,
  private: z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: part, y: part, d: part }),
  madeAt: z.iso.datetime(),
});
export type InstructorKey = z.output<typeof instructorKeySchema>;

export function readInstructorKey(
  text: string,
): Result<InstructorKey, ParseProblem | { readonly code: 'too-large' }> {
  if (text.length > 5000) return fail({ code: 'too-large' });
  return parseJson(text, 'instructor-key/1', instructorKeySchema);
}
