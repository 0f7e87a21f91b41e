import { canonicalJson } from '../record/canonical-json.ts';
import type { Assignment } from './assignment.ts';

/** What a signature is made over: all of the assignment but the signature, whatever order its keys were written in. */
export function signedText({ signature: _, ...rest }: Assignment): string {
  return canonicalJson(rest);
}
