import { compileActs, compileDecisions, compileEvents } from './compile-acts.ts';
import { CompileContext } from './compile-context.ts';
import { scopeOf } from './compile-scope.ts';
import { compileTracks } from './compile-tracks.ts';
import { compilePrompts, compileWorked } from './compile-support.ts';
import { checkPaths, checkUnproven, compileOutcomes, compileRubric } from './compile-score.ts';
import type { CompiledCase } from './compiled.ts';
import type { Expression } from './expression.ts';
import { hashText } from './hash.ts';
import type { PatientModel } from './patient-model.ts';
import type { CaseProblem } from './problem.ts';
import type { CaseSource } from './schema.ts';

/**
 * Check what the schema cannot and turn a case into plain data.
 * `model` is the registered one of the id in `model:`, or null where there is none.
 * `compiled` is null exactly where `problems` is not empty; every problem is listed, not only the first.
 */
export function compileCase(
  source: CaseSource,
  model: PatientModel | null,
): { compiled: CompiledCase | null; problems: CaseProblem[] } {
  if (source.model !== undefined && model?.id !== source.model)
    return { compiled: null, problems: [unknownModel(source.model)] };
  const used = source.model === undefined ? null : model;
  const context = new CompileContext(scopeOf(source, used), used);
  checkIds(source, context);
  checkPaths(source, context);
  const compiled = compileParts(source, context);
  checkUnproven(compiled, context);
  context.checkPlainTexts(source);
  return { compiled: context.problems.length === 0 ? compiled : null, problems: context.problems };
}

function compileParts(source: CaseSource, context: CompileContext): CompiledCase {
  const endMinutes = context.duration(source.clock.end, ['clock', 'end']);
  const parts = {
    id: source.id,
    title: source.title,
    summary: source.summary,
    minutes: source.minutes,
    model: context.model === null ? null : { id: context.model.id, version: context.model.version },
    patient: context.arguments(context.model?.parameters ?? {}, source.patient, ['patient'], 'The model'),
    objectives: source.objectives,
    vignette: context.template(source.vignette, ['vignette']),
    claims: source.claims,
    endMinutes,
    sampleMinutes: Math.max(1, context.duration(source.clock.sample, ['clock', 'sample'])),
    ends: endOf(source, endMinutes, context),
    inputs: source.inputs,
    groups: source.groups,
    acts: compileActs(source, context),
    tracks: compileTracks(source, context),
    signals: source.signals.map((signal, index) => ({
      id: signal.id,
      name: signal.name ?? null,
      on: context.expression(signal.on, ['signals', index, 'on'], 'watched'),
      off: context.expression(signal.off, ['signals', index, 'off'], 'watched'),
    })),
    decisions: compileDecisions(source, context),
    events: compileEvents(source, context),
    outcomes: compileOutcomes(source, context),
    rubric: compileRubric(source, context),
    paths: source.paths,
    expect: Object.fromEntries(
      Object.entries(source.expect).map(([path, outcomes]) => [path, [outcomes].flat()]),
    ),
    support: [...new Set(source.support)],
    worked: compileWorked(source, context),
    prompts: compilePrompts(source, context),
    debrief: {
      text: context.template(source.debrief.text, ['debrief', 'text']),
      charts: source.debrief.charts,
      claims: source.debrief.claims,
    },
    vary: source.vary,
    ...context.collected,
  };
  checkModelNames(source, context);
  return { ...parts, hash: hashText(JSON.stringify(parts)), waive: source.waive };
}

/** The clock, or what the author says. */
function endOf(source: CaseSource, endMinutes: number, context: CompileContext): Expression {
  const clock: Expression = {
    op: 'compare',
    relation: '>=',
    left: { term: 'time' },
    right: { term: 'number', value: endMinutes },
  };
  if (source.ends === undefined) return clock;
  return { op: 'or', of: [clock, context.expression(source.ends, ['ends'], 'watched')] };
}

function checkModelNames(source: CaseSource, context: CompileContext): void {
  source.inputs.forEach((input, index) => {
    context.known(input.id, context.scope.inputs, ['inputs', index, 'id'], 'an input of the model');
  });
  source.debrief.charts.forEach((variable, index) => {
    const path = ['debrief', 'charts', index];
    context.known(variable, context.scope.variables.keys(), path, 'a variable of the model');
  });
  source.vary.forEach(({ parameter }, index) => {
    const quantities = Object.keys(source.patient).filter(
      (name) => context.model?.parameters[name]?.kind === 'quantity',
    );
    context.known(parameter, quantities, ['vary', index, 'parameter'], 'a quantity under `patient:`');
  });
}

/** Acts, decisions and facts share one space of names, because `at()` takes any of them. */
function checkIds(source: CaseSource, context: CompileContext): void {
  const taken = new Set(context.scope.facts.keys());
  const lists = ['actions', 'examination', 'investigations', 'decisions'] as const;
  for (const list of lists) checkUnique(source[list], [list], taken, context);
  source.decisions.forEach((decision, index) => {
    checkUnique(decision.options, ['decisions', index, 'options'], new Set(), context);
  });
  for (const list of [
    'signals',
    'events',
    'outcomes',
    'rubric',
    'objectives',
    'groups',
    'prompts',
    'tracks',
  ] as const) {
    checkUnique(source[list], [list], new Set(), context);
  }
}

function checkUnique(
  list: readonly { readonly id: string }[],
  path: readonly (string | number)[],
  taken: Set<string>,
  context: CompileContext,
): void {
  list.forEach(({ id }, index) => {
    if (taken.has(id)) {
      context.report(
        'case-duplicate-id',
        [...path, index, 'id'],
        `\`${id}\` is taken`,
        'Give it an id that no act, decision or fact of the case has.',
      );
    }
    taken.add(id);
  });
}

function unknownModel(id: string): CaseProblem {
  return {
    code: 'case-unknown-name',
    path: ['model'],
    message: `\`${id}\` is not a patient model`,
    hint: 'Name a registered model, or leave `model:` out for a case that only branches.',
  };
}
