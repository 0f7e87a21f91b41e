import type { PatientModel } from './patient-model.ts';
import type { Scope } from './scope.ts';
import type { CaseSource } from './schema.ts';

/** Every name the expressions of `source` may use. */
export function scopeOf(source: CaseSource, model: PatientModel | null): Scope {
  const tests = [...source.examination, ...source.investigations].map((test) => test.id);
  const acts = [...source.actions.map((action) => action.id), ...tests];
  const answers = source.decisions.flatMap((decision) => [
    decision.id,
    ...decision.options.map((option) => `${decision.id}.${option.id}`),
  ]);
  return {
    variables: new Map(
      [...(model?.variables ?? []), ...source.tracks].map((variable) => [variable.id, variable.unit]),
    ),
    digits: new Map(
      [...(model?.variables ?? []), ...source.tracks].map((variable) => [variable.id, variable.digits]),
    ),
    inputs: new Set(model?.inputs),
    acts: new Set([...acts, ...answers]),
    tests: new Set(tests),
    facts: factsOf(source),
    signals: new Set(source.signals.map((signal) => signal.id)),
  };
}

/** Values by name of everything that something in the case sets. */
function factsOf(source: CaseSource): ReadonlyMap<string, ReadonlySet<string>> {
  const facts = new Map<string, Set<string>>();
  const setters = [
    ...source.actions,
    ...source.examination,
    ...source.investigations,
    ...source.decisions.flatMap((decision) => decision.options),
    ...source.events,
  ];
  for (const [fact, value] of setters.flatMap((setter) => Object.entries(setter.set))) {
    facts.set(fact, (facts.get(fact) ?? new Set<string>()).add(value));
  }
  return facts;
}
