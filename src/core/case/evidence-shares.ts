import type { Claim } from '../evidence/schema.ts';
import type { CompiledCase, Grounds } from './compiled.ts';

/**
 * What a line rests on: something seen that states it (`direct`) or part of it (`partial`), usual teaching whose
 * source nobody has checked, something whose benefit is unproven, or nothing, because it states nothing.
 */
export const groundKinds = ['direct', 'partial', 'textbook', 'unproven', 'narrative'] as const;
export type GroundKind = (typeof groundKinds)[number];

/** How many lines of the case rest on what. Waits, and values that a test reads from the model, are no lines. */
export function tallyGrounds(
  compiled: CompiledCase,
  claims: ReadonlyMap<string, Claim>,
): Readonly<Record<GroundKind, number>> {
  const tally = { direct: 0, partial: 0, textbook: 0, unproven: 0, narrative: 0 };
  for (const line of linesOf(compiled)) tally[kindOf(line, claims)] += 1;
  return tally;
}

function linesOf({ acts, decisions, events, outcomes, rubric, worked, prompts }: CompiledCase): Grounds[] {
  const results = acts.flatMap((act) => act.results.filter(({ kind }) => kind !== 'lab'));
  const options = decisions.flatMap((decision) => decision.options);
  const done = acts.filter(({ watch }) => !watch);
  return [...done, ...results, ...options, ...events, ...outcomes, ...rubric, ...worked, ...prompts];
}

/** A mark on the line speaks first, since it says what the claims leave open; else its best claim does. */
function kindOf({ claims: ids, evidence }: Grounds, claims: ReadonlyMap<string, Claim>): GroundKind {
  if (evidence === 'unproven' || (evidence === 'narrative' && ids.length === 0)) return evidence;
  const named = ids.flatMap((id) => claims.get(id) ?? []).filter(({ support }) => support !== 'not-checked');
  const source = typeof evidence === 'object' ? evidence?.support : undefined;
  if (source === 'direct' || named.some(({ direct }) => direct)) return 'direct';
  return source === 'partial' || named.length > 0 ? 'partial' : 'textbook';
}
