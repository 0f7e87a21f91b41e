import { hashText } from '../case/hash.ts';
import type { Assignment } from './assignment.ts';
import { signedText } from './signed-text.ts';

/** 16 hex digits over an assignment without its signature: tells two assignments apart, proves nothing. */
export function assignmentDigest(assignment: Assignment): string {
  return hashText(signedText(assignment));
}
