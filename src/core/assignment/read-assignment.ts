import { fail, type Result } from '../result.ts';
import { assignmentSchema, type Assignment } from './assignment.ts';
import { limits } from './limits.ts';
import { parseJson, type ParseProblem } from './parse-json.ts';

export type AssignmentProblem = ParseProblem | { readonly code: 'too-large' };

/** The text of an `.assignment.json`, or what a link unpacks to. */
export function readAssignment(text: string): Result<Assignment, AssignmentProblem> {
  if (text.length > limits.assignmentFileBytes) return fail({ code: 'too-large' });
  return parseJson(text, 'assignment/1', assignmentSchema);
}

export function writeAssignmentFile(assignment: Assignment): string {
  return `${JSON.stringify(assignment, null, 2)}\n`;
}

/** Own cases are too long for a link, and a link shall not carry content. */
export const fitsLink = ({ tasks }: Assignment): boolean =>
  tasks.every(({ kind }) => kind !== 'own-case' && kind !== 'own-quiz');
