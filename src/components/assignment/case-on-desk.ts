import type { DeskCase } from '#client/assignment/case-desk.ts';
import type { Assignment } from '#core/assignment/assignment.ts';
import type { CaseTask } from '#core/assignment/task.ts';
import { assignedCase, variantOf } from '#core/assignment/score-case.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { LearnerEvent } from '#core/record/events.ts';

/** A case as the assignment has it played, for the player. `now`: milliseconds since 1970. */
export function caseOnDesk(
  assignment: Assignment,
  task: CaseTask,
  compiled: CompiledCase,
  events: readonly LearnerEvent[],
  now: number,
): DeskCase {
  const variant = variantOf(task);
  const played = assignedCase(compiled, task);
  const debriefFrom = task.debrief === 'after-due' ? (assignment.due ?? null) : null;
  const begun = events.filter(
    ({ body }) =>
      body.type === 'case.started' &&
      body.course === assignment.course &&
      body.case === compiled.id &&
      body.assignment === assignment.nonce,
  ).length;
  return {
    course: assignment.course,
    compiled: { ...played, support: [task.support] },
    assigned: {
      nonce: assignment.nonce,
      variant: variant.kind === 'drawn' ? variant.seed : undefined,
      support: task.support,
      isQuiet: assignment.mode === 'test',
      showsDebrief: task.debrief === 'at-once' || (debriefFrom !== null && now >= Date.parse(debriefFrom)),
      debriefFrom,
      mayBegin: begun < (assignment.attempts ?? Infinity),
    },
  };
}
