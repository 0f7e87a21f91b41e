import type { CompiledCase } from '#core/case/compiled.ts';
import type { Expression } from '#core/case/expression.ts';
import { chartOf } from './chart.ts';

/** One way from a state of a region to another. */
export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  /** The event that takes it: `signal.shock.on`, `due`, `choose.d1.b`. */
  readonly event: string;
  /** What has to hold; null where the event is enough. */
  readonly condition: Expression | null;
}

/** One of the regions that run side by side: a signal or a decision. */
export interface ChartRegion {
  readonly kind: 'signal' | 'decision';
  readonly id: string;
  /** The initial one first. */
  readonly states: readonly string[];
  readonly edges: readonly ChartEdge[];
}

/** The regions of the chart that plays `compiled`, read from the chart itself: what is drawn is what runs. */
export function regionsOf(compiled: CompiledCase): readonly ChartRegion[] {
  const running = chartOf(compiled).root.states['running'];
  return Object.values(running?.states ?? {}).map((region) => {
    const [kind = '', id = ''] = region.key.split(':');
    const states = Object.values(region.states);
    return {
      kind: kind === 'signal' ? 'signal' : 'decision',
      id,
      states: states.map(({ key }) => key),
      edges: states.flatMap(({ key, transitions }) =>
        [...transitions.values()].flat().map(({ eventType, target, guard }) => ({
          from: key,
          to: target?.[0]?.key ?? key,
          event: eventType,
          condition: conditionOf(eventType, guard, compiled),
        })),
      ),
    };
  });
}

/** The guard's, or for a signal the one by which the engine sends the event. */
function conditionOf(event: string, guard: unknown, { signals }: CompiledCase): Expression | null {
  const [kind, id, edge] = event.split('.');
  if (kind === 'signal') {
    const signal = signals.find((one) => one.id === id);
    return (edge === 'on' ? signal?.on : signal?.off) ?? null;
  }
  const params = (guard as { params?: { condition?: Expression } } | undefined)?.params;
  return params?.condition ?? null;
}
