import { askedItems } from '../assignment/asked-items.ts';
import type { AssignmentContent } from '../assignment/content.ts';
import { assignmentDigest } from '../assignment/digest.ts';
import { attemptOf, eventsOf } from '../assignment/events-of.ts';
import type { ResultFile } from '../assignment/result-file.ts';
import { scoreAssignment } from '../assignment/score-assignment.ts';
import type { ReplayCase } from '../assignment/score-case.ts';
import type { AssignmentScore, ScoreProblem } from '../assignment/score.ts';
import type { CompiledCase } from '../case/compiled.ts';
import { mergeLogs } from '../record/merge.ts';
import { fail, ok, type Result } from '../result.ts';
import { factsOf } from './log-facts.ts';
import type { Rejection } from './rejection.ts';
import type { Work, WorkState } from './work.ts';

/** What the page has to judge with. */
export interface Ground {
  readonly courses: ReadonlyMap<string, AssignmentContent>;
  readonly replay: ReplayCase;
}

/**
 * Works a result file's score out again. The claimed one is only compared. `own`: the instructor's own cases that its
 * assignment carries, compiled, by id. Never throws on what `readResult` takes.
 */
export function judgeResult(
  file: string,
  result: ResultFile,
  ground: Ground,
  own: ReadonlyMap<string, CompiledCase>,
): Result<Work, Rejection> {
  const { assignment } = result;
  const content = ground.courses.get(assignment.course);
  if (content === undefined) return fail({ file, code: 'other-course', detail: assignment.course });
  const merged = mergeLogs(result.events);
  if (!merged.ok || !isOfOnePiece(result)) return fail({ file, code: 'altered' });
  const events = eventsOf(assignment, merged.value);
  const score = scoreAssignment(assignment, content, events, ground.replay, own);
  const state = stateOf(result, score, content);
  return ok({
    file,
    learner: result.learner,
    attempt: result.attempt,
    assignment,
    digest: result.digest,
    exportedAt: result.exportedAt,
    state,
    score,
    claimed: result.claimed,
    isMismatch: state.kind === 'recomputed' && !isAsClaimed(result, score),
    facts: factsOf(events, result.exportedAt),
  });
}

/** The names a file has for its parts are made of the parts. */
function isOfOnePiece({ assignment, digest, attempt, events }: ResultFile): boolean {
  return assignmentDigest(assignment) === digest && attemptOf(assignment, events) === attempt;
}

const isAsClaimed = ({ claimed }: ResultFile, score: AssignmentScore): boolean =>
  claimed.percent === score.percent && claimed.passed === score.isPassed;

function stateOf(result: ResultFile, score: AssignmentScore, content: AssignmentContent): WorkState {
  const problems = score.tasks.flatMap(({ problems: each }) => each);
  const has = (problem: ScoreProblem): boolean => problems.includes(problem);
  const isOther = result.content.course !== content.version;
  const version = isOther ? result.content.course : null;
  if (has('other-version') || (isOther && (has('missing') || !isSameContent(result, content))))
    return { kind: 'not-recomputable', why: 'other-version', version };
  if (has('missing')) return { kind: 'not-recomputable', why: 'own-content' };
  return { kind: 'recomputed' };
}

/** Another version of the course, in which all the quiz items asked for are the same: then its scores are too. */
function isSameContent({ assignment, content }: ResultFile, course: AssignmentContent): boolean {
  const theirs = new Map(content.items.map(({ id, hash }) => [id, hash]));
  const ours = assignment.tasks.flatMap((task) => {
    const quiz = task.kind === 'quiz' ? course.quizzes.find(({ id }) => id === task.quiz) : undefined;
    if (task.kind !== 'quiz' || quiz === undefined) return [];
    const asked = new Set(askedItems(task, quiz.questions));
    return quiz.questions.filter(({ id }) => asked.has(id));
  });
  return ours.length === theirs.size && ours.every(({ id, content: hash }) => theirs.get(id) === hash);
}
