import type { CompileContext } from './compile-context.ts';
import { groundsOf } from './compile-evidence.ts';
import type { CompiledCase, CompiledOutcome, CompiledRubricLine } from './compiled.ts';
import { actsIn } from './expression-walk.ts';
import { withoutRepeat } from './path-step.ts';
import type { CaseSource } from './schema.ts';

export function compileOutcomes(source: CaseSource, context: CompileContext): readonly CompiledOutcome[] {
  const ranks = new Set<number>();
  source.outcomes.forEach((outcome, index) => {
    if (ranks.has(outcome.rank)) {
      const path = ['outcomes', index, 'rank'];
      context.report(
        'case-outcomes',
        path,
        `Rank \`${outcome.rank}\` stands twice`,
        'Give each outcome a rank of its own, 0 the worst.',
      );
    }
    ranks.add(outcome.rank);
  });
  const last = source.outcomes.length - 1;
  if (source.outcomes[last]?.when.trim() !== 'true') {
    const path = ['outcomes', last, 'when'];
    context.report(
      'case-outcomes',
      path,
      'A run may end in none of the outcomes',
      'End the list with an outcome whose `when` is "true".',
    );
  }
  return source.outcomes.map((outcome, index) => ({
    id: outcome.id,
    rank: outcome.rank,
    when: context.expression(outcome.when, ['outcomes', index, 'when']),
    title: outcome.title,
    text: outcome.text,
    most: outcome.most ?? null,
    ...groundsOf(outcome, context, ['outcomes', index]),
  }));
}

export function compileRubric(source: CaseSource, context: CompileContext): readonly CompiledRubricLine[] {
  const objectives = source.objectives.map((objective) => objective.id);
  objectives.forEach((id, index) => {
    if (source.rubric.some((line) => line.objective === id)) return;
    context.report(
      'case-unused-objective',
      ['objectives', index],
      `No rubric line assesses \`${id}\``,
      'Add a line, or take the objective out.',
    );
  });
  return source.rubric.map((line, index) => {
    const path = ['rubric', index];
    context.known(line.objective, objectives, [...path, 'objective'], 'one of the objectives');
    return {
      id: line.id,
      objective: line.objective,
      text: line.text,
      weight: line.weight,
      full: context.expression(line.full, [...path, 'full']),
      half: line.half === undefined ? null : context.expression(line.half, [...path, 'half']),
      why: line.why,
      ...groundsOf(line, context, path),
    };
  });
}

/** Paths name acts that exist, and `expect` says where each may end. */
export function checkPaths(source: CaseSource, context: CompileContext): void {
  if (!Object.hasOwn(source.paths, 'recommended')) {
    context.report(
      'case-path',
      ['paths'],
      'There is no path `recommended`',
      'Add the run you would want to see.',
    );
  }
  for (const [name, acts] of Object.entries(source.paths)) {
    acts.forEach((step, index) => {
      const act = withoutRepeat(step);
      const decision = source.decisions.some((one) => one.id === act);
      if (context.scope.acts.has(act) && !decision) return;
      const hint = `Known are ${[...context.scope.acts].join(', ')}.`;
      context.report('case-path', ['paths', name, index], `\`${act}\` is not an act or an option`, hint);
    });
    if (!Object.hasOwn(source.expect, name)) {
      context.report(
        'case-path',
        ['paths', name],
        `\`expect\` does not say where \`${name}\` ends`,
        `Add \`${name}\` under \`expect\`.`,
      );
    }
  }
  const outcomes = source.outcomes.map((outcome) => outcome.id);
  for (const [name, expected] of Object.entries(source.expect)) {
    context.known(name, Object.keys(source.paths), ['expect', name], 'one of the paths');
    for (const outcome of [expected].flat())
      context.known(outcome, outcomes, ['expect', name], 'one of the outcomes');
  }
}

/** What the ledger calls unproven is offered, never asked for. */
export function checkUnproven(compiled: CompiledCase, context: CompileContext): void {
  const options = compiled.decisions.flatMap((decision) =>
    decision.options.map((option) => ({ id: `${decision.id}.${option.id}`, evidence: option.evidence })),
  );
  const unproven = new Set(
    [...compiled.acts, ...options].filter((act) => act.evidence === 'unproven').map((act) => act.id),
  );
  const hint = 'Take it out: unproven acts may be offered, never required or scored.';
  compiled.rubric.forEach((line, index) => {
    const acts = [...actsIn(line.full), ...(line.half === null ? [] : actsIn(line.half))];
    for (const act of acts.filter((one) => unproven.has(one))) {
      context.report(
        'case-evidence',
        ['rubric', index],
        `The rubric asks about \`${act}\`, which is unproven`,
        hint,
      );
    }
  });
  (compiled.paths['recommended'] ?? []).forEach((step, index) => {
    const act = withoutRepeat(step);
    if (!unproven.has(act)) return;
    context.report('case-evidence', ['paths', 'recommended', index], `\`${act}\` is unproven`, hint);
  });
}
