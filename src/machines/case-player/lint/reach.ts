import { getShortestPaths } from 'xstate/graph';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { Expression } from '#core/case/expression.ts';
import type { Facts } from '#core/case/facts.ts';
import { chartOf, type ChartEvent } from '../chart.ts';
import type { LintFinding } from './finding.ts';

/**
 * Whether every state of every region can be reached in the chart, guards taken as true unless they can only be false
 * (L5). Necessary, not sufficient: a threshold may still be one that the patient never crosses, which playing shows
 * (L7). Region by region, because their product is far too large.
 */
export function lintReach(compiled: CompiledCase): readonly LintFinding[] {
  const regions = [
    ...compiled.signals.map((signal, index) => ({
      path: ['signals', index],
      alone: { ...compiled, acts: [], signals: [signal], decisions: [] },
    })),
    ...compiled.decisions.map((decision, index) => ({
      path: ['decisions', index],
      alone: { ...compiled, acts: [], signals: [], decisions: [decision] },
    })),
  ];
  return regions.flatMap(({ path, alone }) =>
    unreachedStates(alone).map((state): LintFinding => ({
      code: 'case-unreachable',
      path,
      at: state,
      message: `State \`${state}\` cannot be reached`,
    })),
  );
}

/** Ids of the states of `compiled`'s chart that no sequence of its events leads to. */
export function unreachedStates(compiled: CompiledCase): readonly string[] {
  const chart = chartOf(compiled).provide({ guards: { holds: (_, { condition }) => canHold(condition) } });
  const silent = compiled.signals.flatMap(({ id, on, off }) => [
    ...(canHold(on) ? [] : [`signal.${id}.on`]),
    ...(canHold(off) ? [] : [`signal.${id}.off`]),
  ]);
  const events = chart.events
    .filter((type) => !silent.includes(type))
    .map((type) => ({ type, facts: noFacts }) as ChartEvent);
  const paths = getShortestPaths(chart, {
    events,
    serializeState: ({ value }) => JSON.stringify(value),
  });
  const reached = new Set(paths.flatMap(({ state }) => state._nodes.map((node) => node.id)));
  return allStates(chart.root).filter((id) => !reached.has(id));
}

interface Node {
  readonly id: string;
  readonly states: Readonly<Record<string, Node>>;
}

function allStates(node: Node): readonly string[] {
  return [node.id, ...Object.values(node.states).flatMap(allStates)];
}

/** False where the author wrote that it never holds: `false`, alone or so that nothing else matters. */
function canHold(condition: Expression): boolean {
  switch (condition.op) {
    case 'false':
      return false;
    case 'and':
      return condition.of.every(canHold);
    case 'or':
      return condition.of.some(canHold);
    default:
      return true;
  }
}

/** Guards do not look at facts here, so nobody reads them. */
const noFacts = {} as Facts;
