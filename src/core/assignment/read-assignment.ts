import { fail, type Result } from '../result.ts';
import { assignmentSchema, type Assignment } from './assignment.ts';
import { limits } from './limits.ts';
import { withChecksum } from './checksum.ts';
import { checkSchema, parseChecked, parseJson, type ParseProblem } from './parse-json.ts';

export type AssignmentProblem = ParseProblem | { readonly code: 'too-large' };

/** What a link unpacks to. The checksum of a link is in its frame, `link.ts`. */
export function readLinkedAssignment(text: string): Result<Assignment, AssignmentProblem> {
  if (text.length > limits.linkBytes) return fail({ code: 'too-large' });
  return parseJson(text, 'assignment/1', assignmentSchema);
}

/** What a form puts together. */
export const checkAssignment = (value: unknown): Result<Assignment, ParseProblem> =>
  checkSchema(value, assignmentSchema);

/** The text of an `.assignment.json`. */
export function readAssignmentFile(text: string): Result<Assignment, AssignmentProblem> {
  if (text.length > limits.assignmentFileBytes) return fail({ code: 'too-large' });
  return parseChecked(text, 'assignment/1', assignmentSchema);
}

export const writeAssignmentFile = (assignment: Assignment): string => withChecksum(assignment);

/** Own cases are too long for a link, and a link shall not carry content. */
export const fitsLink = ({ tasks }: Assignment): boolean => tasks.every(({ kind }) => kind !== 'own-case');
