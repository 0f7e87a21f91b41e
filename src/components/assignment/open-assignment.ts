import { compileOwnCases } from '#client/assignment/own-cases.ts';
import { checkSignature, type SignatureState } from '#client/assignment/signature.ts';
import { fingerprint, hasWebCrypto } from '#client/assignment/web-crypto.ts';
import { loadJson } from '#client/files/load-json.ts';
import type { Assignment } from '#core/assignment/assignment.ts';
import type { AssignmentContent } from '#core/assignment/content.ts';
import type { DeskCourse } from './desk-data.ts';
import type { OpenAssignment } from './task-facts.ts';

/** An assignment with everything that a page needs to show of it. */
export interface DeskAssignment extends OpenAssignment {
  readonly signature: SignatureState;
  readonly signedBy: string | null;
  /** What is wrong with an instructor's own file, by id. */
  readonly ownProblems: ReadonlyMap<string, string>;
}

/** Rejects where the course cannot be loaded. */
export async function openDeskAssignment(
  assignment: Assignment,
  { courses }: { readonly courses: readonly Pick<DeskCourse, 'id' | 'content'>[] },
): Promise<DeskAssignment> {
  const course = courses.find(({ id }) => id === assignment.course);
  // A file of our own build, named by the version of the course.
  const content = course === undefined ? null : ((await loadJson(course.content)) as AssignmentContent);
  const own = await compileOwnCases(assignment);
  const { signature } = assignment;
  return {
    assignment,
    content,
    own: own.compiled,
    ownProblems: own.problems,
    signature: await checkSignature(assignment),
    signedBy: signature === undefined || !hasWebCrypto() ? null : await fingerprint(signature.key),
  };
}
