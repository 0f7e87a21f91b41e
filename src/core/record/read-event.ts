import * as z from 'zod/mini';
import { fail, ok, type Result } from '../result.ts';
import { eventBodySchema, learnerEventSchema, type EventBody, type LearnerEvent } from './events.ts';

// The site's policy forbids eval; zod must not even probe for it, since browsers report the probe.
z.config({ jitless: true });

/** Why a value is no event: the path of the first mismatch and what was expected there. */
export interface EventProblem {
  readonly path: string;
  readonly message: string;
}

/** Reads what came from a store, another tab or a file. */
export function readEvent(value: unknown): Result<LearnerEvent, EventProblem> {
  return read(learnerEventSchema, value);
}

/** Reads the body a feature wants to append. */
export function readEventBody(value: unknown): Result<EventBody, EventProblem> {
  return read(eventBodySchema, value);
}

function read<T>(schema: z.ZodMiniType<T>, value: unknown): Result<T, EventProblem> {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return fail({ path: issue?.path.join('.') ?? '', message: issue?.message ?? 'not an event' });
}
