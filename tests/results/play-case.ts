import type { CompiledCase } from '#core/case/compiled.ts';
import { patientModels } from '#core/patient/registry.ts';
import type { EventBody } from '#core/record/events.ts';
import { playPath } from '#machines/case-player/play-path.ts';
import type { Chance } from './chance.ts';

export interface PlayedCase {
  readonly bodies: readonly EventBody[];
  readonly score: number;
  readonly outcome: string;
  /** Keys of the decisions that were answered, `d1.b`. */
  readonly decisions: readonly string[];
}

const played = new Map<string, ReturnType<typeof playPath>>();

/** Plays one of the author's paths that end the case: the recommended one by ability, else another. */
export function playCase(
  compiled: CompiledCase,
  course: string,
  assignment: string,
  ability: number,
  chance: Chance,
): PlayedCase {
  const names = Object.keys(compiled.paths);
  const path = chance.next() < ability ? 'recommended' : chance.pick(names);
  const key = `${compiled.hash}/${path}`;
  const model = compiled.model === null ? null : (patientModels.get(compiled.model.id) ?? null);
  const result = played.get(key) ?? playPath(compiled, model, compiled.paths[path] ?? []);
  played.set(key, result);
  const { session, ending } = result;
  if (ending === null) throw new Error(`the path ${path} of ${compiled.id} does not end`);
  const of = { course, case: compiled.id, run: chance.hex(12) };
  const score = ending.score;
  return {
    score,
    outcome: ending.outcome.id,
    decisions: session.log.map(({ act }) => act).filter((act) => act.includes('.')),
    bodies: [
      {
        type: 'case.started',
        ...of,
        content: compiled.hash,
        engine: compiled.model?.version ?? 0,
        assignment,
      },
      ...session.log.map((act) => ({ type: 'case.acted' as const, ...of, ...act })),
      {
        type: 'case.ended',
        ...of,
        minute: session.view().minute,
        outcome: ending.outcome.id,
        score,
        stateHash: session.stateHash(),
      },
    ],
  };
}
