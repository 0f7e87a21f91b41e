import * as z from 'zod/mini';
import { fail, ok, type Result } from '../result.ts';
import { learnerEventSchema, type LearnerEvent } from './events.ts';

// The site's policy forbids eval; zod must not even probe for it, since browsers report the probe.
z.config({ jitless: true });

/** Why a value is no event: the path of the first mismatch and what was expected there. */
export interface EventProblem {
  readonly path: string;
  readonly message: string;
}

/** Reads what came from outside, such as a file a learner imports. Our own store: `recognize-event.ts`. */
export function readEvent(value: unknown): Result<LearnerEvent, EventProblem> {
  const parsed = z.safeParse(learnerEventSchema, value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return fail({ path: issue?.path.join('.') ?? '', message: issue?.message ?? 'not an event' });
}
