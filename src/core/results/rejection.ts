/**
 * Why a file is not in the table. Codes, which the page words; `detail` is a name to put into the sentence: a file, a
 * course, a place in the file.
 */
export const rejectionCodes = [
  /** No bytes. */
  'empty',
  'too-large',
  /** It could not be read from the disk. */
  'unreadable',
  /** JSON that stops too early. */
  'cut-off',
  /** Its checksum does not fit: changed or damaged since it was written. */
  'damaged',
  /** None of the kinds this page reads. */
  'unknown',
  /** A result of a later version of the site. */
  'newer',
  /** JSON that says it is a result and is not; `detail`: where. */
  'invalid',
  /** `detail`: the course. */
  'other-course',
  /** Parts of the file do not belong together: somebody changed it. */
  'altered',
  /** The same work and the same log as another file; `detail`: that file. */
  'duplicate',
  /** The same work, saved again later; `detail`: the later file, which holds all of this one. */
  'superseded',
  /** The same work, but neither file holds all of the other; `detail`: the newer one. */
  'diverged',
  /** Encrypted, and no key was given. */
  'locked',
  /** Encrypted to another key than the one given. */
  'other-key',
  /** Encrypted to the key given, and cannot be opened. */
  'broken-seal',
  /** An assignment, a key or a learner's whole record: no result. */
  'assignment',
  'record',
  /** A zip that is damaged, or would unpack to far more than results need. */
  'zip-damaged',
  'zip-too-large',
  'zip-too-many',
  /** Nothing in a zip inside a zip is looked at. */
  'zip-inside',
] as const;

export type RejectionCode = (typeof rejectionCodes)[number];

export interface Rejection {
  readonly file: string;
  readonly code: RejectionCode;
  readonly detail?: string;
}
