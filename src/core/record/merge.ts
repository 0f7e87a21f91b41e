import { fail, ok, type Result } from '../result.ts';
import { canonicalJson } from './canonical-json.ts';
import type { LearnerEvent } from './events.ts';
import { compareKeys, eventKey } from './in-order.ts';

/** Two events claim one key: at least one of the logs is damaged, so neither is used. */
export interface MergeProblem {
  readonly kind: 'conflict';
  readonly device: string;
  readonly seq: number;
}

/**
 * The union of logs, ordered by key. Commutative, associative and idempotent, so devices may
 * exchange files in any order, any number of times, and end with the same record.
 */
export function mergeLogs(...logs: (readonly LearnerEvent[])[]): Result<LearnerEvent[], MergeProblem> {
  const byKey = new Map<string, LearnerEvent>();
  const conflicts: LearnerEvent[] = [];
  for (const event of logs.flat()) {
    const known = byKey.get(eventKey(event));
    if (known === undefined) byKey.set(eventKey(event), event);
    else if (canonicalJson(known) !== canonicalJson(event)) conflicts.push(event);
  }
  const first = conflicts.sort(compareKeys)[0];
  if (first !== undefined) return fail({ kind: 'conflict', device: first.device, seq: first.seq });
  return ok([...byKey.values()].sort(compareKeys));
}
