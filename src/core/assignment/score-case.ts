import type { CompiledCase } from '../case/compiled.ts';
import { drawVariant } from '../case/variant.ts';
import type { SavedAct } from '../record/case-run.ts';
import type { LearnerEvent } from '../record/events.ts';
import type { CaseTask, CaseVariantChoice } from './task.ts';
import type { StartEvent } from './events-of.ts';
import type { CaseReplay } from './score.ts';
import type { JudgedAttempt } from './score-quiz.ts';

/**
 * Plays acts again; null where one of them is not possible, or not at its minute. `machines/case-player/replay-acts.ts`
 * is one: core holds no machine.
 */
export type ReplayCase = (compiled: CompiledCase, acts: readonly SavedAct[]) => CaseReplay | null;

export const variantOf = (task: CaseTask): CaseVariantChoice =>
  task.kind === 'case' ? task.variant : { kind: 'as-written' };

/** The case as this task has it played. */
export function assignedCase(compiled: CompiledCase, task: CaseTask): CompiledCase {
  const variant = variantOf(task);
  return variant.kind === 'drawn' ? drawVariant(compiled, variant.seed) : compiled;
}

/** Scores one run anew from its acts; what the log says of its end is not looked at. */
export function scoreCaseAttempt(
  task: CaseTask,
  compiled: CompiledCase,
  start: StartEvent,
  events: readonly LearnerEvent[],
  replay: ReplayCase,
): JudgedAttempt {
  const { body, at } = start;
  const variant = variantOf(task);
  const seed = variant.kind === 'drawn' ? variant.seed : undefined;
  if (body.type !== 'case.started') return 'not-as-assigned';
  if ((body.support ?? 'unaided') !== task.support || body.variant !== seed) return 'not-as-assigned';
  const played = assignedCase(compiled, task);
  if (body.content !== played.hash || body.engine !== (played.model?.version ?? 0)) return 'other-version';
  const own = events.filter((event) => 'run' in event.body && event.body.run === body.run);
  const acts = own.flatMap(({ body: one }) =>
    one.type === 'case.acted' ? [{ minute: one.minute, act: one.act }] : [],
  );
  const replayed = replay(played, acts);
  if (replayed === null) return 'impossible';
  const last = own.findLast((event) => event.body.type === 'case.ended' || event.body.type === 'case.acted');
  return {
    run: body.run,
    startedAt: at,
    finishedAt: replayed.isEnded ? (last?.at ?? at) : null,
    share: task.support === 'worked' || replayed.score === null ? null : replayed.score / 100,
    items: [],
    replay: replayed,
  };
}
