import type { SignatureState } from '#client/assignment/signature.ts';
import type { AssignmentTask } from '#core/assignment/task.ts';
import type { AssignmentScore } from '#core/assignment/score.ts';
import type { OpenAssignment } from './task-facts.ts';

/** Opens a quiz or a case. */
export type TaskAction = (task: AssignmentTask) => void;

/** Everything the brief of an assignment shows. The instructor's preview and the learner's page draw it alike. */
export interface BriefView {
  readonly open: OpenAssignment;
  /** In a preview, where no page says it. */
  readonly title?: string;
  readonly signature: SignatureState;
  /** `AB12 CD34` of the signature's key. */
  readonly signedBy: string | null;
  readonly score: AssignmentScore | null;
  readonly isPastDue: boolean;
  readonly isKept: boolean;
  /** What is wrong with an instructor's own file, by id. */
  readonly ownProblems: ReadonlyMap<string, string>;
  /** Missing in a preview, where nothing is begun. */
  readonly act?: TaskAction;
}
