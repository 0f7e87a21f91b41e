import { getShortestPaths } from 'xstate/graph';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { Facts } from '#core/case/facts.ts';
import { chartOf, type ChartEvent } from '../chart.ts';
import type { LintFinding } from './finding.ts';

/**
 * Whether every state of every region can be reached in the chart, guards taken as true (L5). Necessary, not sufficient:
 * a threshold may still be one that the patient never crosses. Region by region, because their product is far too large.
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
      rule: 'L5',
      severity: 'error',
      path,
      message: `State \`${state}\` cannot be reached`,
    })),
  );
}

/** Ids of the states of `compiled`'s chart that no sequence of its events leads to. */
export function unreachedStates(compiled: CompiledCase): readonly string[] {
  const chart = chartOf(compiled).provide({ guards: { holds: () => true } });
  const events = chart.events.map((type) => ({ type, facts: noFacts }) as ChartEvent);
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

/** Guards are taken as true, so nobody reads them. */
const noFacts = {} as Facts;
