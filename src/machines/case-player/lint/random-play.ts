import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { createSession, type CaseSession } from '../session.ts';
import { createRandom } from './random.ts';

/**
 * Plays like somebody who knows nothing: each time one of the possible acts and answers, all equally likely.
 * The session is still running where nothing was possible any more.
 */
export function playRandomly(compiled: CompiledCase, model: PatientModel | null, seed: number): CaseSession {
  const random = createRandom(seed);
  const session = createSession(compiled, model);
  while (session.status() === 'running') {
    if (!playOne(session, random)) break;
  }
  return session;
}

/** Draws until something is possible. */
function playOne(session: CaseSession, random: () => number): boolean {
  const choices = choicesOf(session);
  while (choices.length > 0) {
    const [choice] = choices.splice(Math.floor(random() * choices.length), 1);
    if (choice !== undefined && session.perform(choice).ok) return true;
  }
  return false;
}

/** Every act, and every answer to a question that is open; the session refuses what is not possible now. */
function choicesOf({ compiled, facts }: CaseSession): string[] {
  const answers = compiled.decisions
    .filter(({ id }) => facts.open.has(id))
    .flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`));
  return [...compiled.acts.map(({ id }) => id), ...answers];
}
