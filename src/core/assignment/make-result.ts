import type { LearnerEvent } from '../record/events.ts';
import type { Assignment } from './assignment.ts';
import { askedItems } from './asked-items.ts';
import type { AssignmentContent } from './content.ts';
import { assignmentDigest } from './digest.ts';
import { attemptOf, eventsOf } from './events-of.ts';
import type { ResultFile } from './result-file.ts';
import type { CompiledCase } from '../case/compiled.ts';
import { assignedCase } from './score-case.ts';
import type { AssignmentScore } from './score.ts';

export interface ResultParts {
  readonly assignment: Assignment;
  readonly content: AssignmentContent;
  readonly own: ReadonlyMap<string, CompiledCase>;
  /** The whole record, or any part of it that holds what belongs to the assignment. */
  readonly events: readonly LearnerEvent[];
  readonly score: AssignmentScore;
  readonly learner: string;
  readonly app: string;
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
}

/** What a learner hands in. */
export function makeResult(parts: ResultParts): ResultFile {
  const { assignment, events, score, learner, app, exportedAt } = parts;
  const own = eventsOf(assignment, events);
  return {
    schema: 'result/1',
    assignment,
    digest: assignmentDigest(assignment),
    learner,
    attempt: attemptOf(assignment, own),
    app,
    content: { course: parts.content.version, items: askedVersions(parts), cases: caseVersions(parts) },
    events: own,
    claimed: { percent: score.percent, passed: score.isPassed },
    exportedAt,
  };
}

type Versions = ResultFile['content']['items'];

function askedVersions({ assignment, content }: ResultParts): Versions {
  return assignment.tasks.flatMap((task) => {
    const quiz = task.kind === 'quiz' ? content.quizzes.find(({ id }) => id === task.quiz) : undefined;
    if (quiz === undefined || task.kind !== 'quiz') return [];
    const asked = askedItems(task, quiz.questions) ?? [];
    return quiz.questions.flatMap(({ id, content: hash }) => (asked.includes(id) ? [{ id, hash }] : []));
  });
}

function caseVersions({ assignment, content, own }: ResultParts): Versions {
  return assignment.tasks.flatMap((task) => {
    if (task.kind !== 'case' && task.kind !== 'own-case') return [];
    const compiled =
      task.kind === 'case' ? content.cases.find(({ id }) => id === task.case) : own.get(task.id);
    if (compiled === undefined) return [];
    const { id, hash } = assignedCase(compiled, task);
    return [{ id, hash }];
  });
}
