import type { CompiledAct, CompiledCase } from './compiled.ts';
import { evaluate } from './evaluate.ts';
import type { Expression } from './expression.ts';
import type { Facts } from './facts.ts';
import type { DisabledReason } from './view.ts';

/** When `act` may be done: what it needs, not twice where it does not repeat, and not past a decision that blocks. */
export function allowedWhen(act: CompiledAct, compiled: CompiledCase): Expression {
  const of: Expression[] = blocking(compiled).map((open) => ({ op: 'not', of: open }));
  if (!act.repeat) of.push({ op: 'not', of: { op: 'done', act: act.id } });
  return { op: 'and', of: [...of, act.needs] };
}

/** Why `act` may not be done, where it may not. */
export function whyNotAllowed(act: CompiledAct, compiled: CompiledCase, facts: Facts): DisabledReason {
  if (blocking(compiled).some((open) => evaluate(open, facts))) return { code: 'answer-first', text: null };
  if (!act.repeat && facts.done.has(act.id)) return { code: 'already-done', text: null };
  return { code: 'not-possible', text: act.otherwise };
}

function blocking(compiled: CompiledCase): readonly Expression[] {
  return compiled.decisions
    .filter((decision) => decision.blocks)
    .map((decision) => ({ op: 'open', decision: decision.id }));
}
