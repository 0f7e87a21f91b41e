import { initialTransition, setup } from 'xstate';
import { allowedWhen } from '#core/case/allowed.ts';
import type { CompiledCase, CompiledDecision, CompiledSignal } from '#core/case/compiled.ts';
import { evaluate } from '#core/case/evaluate.ts';
import type { Expression } from '#core/case/expression.ts';
import type { Facts } from '#core/case/facts.ts';

/**
 * The discrete half of a running case, generated from the case: a lifecycle, one region for each
 * signal and one for each decision. It sees only discrete events; physiology is never in its context,
 * which is empty. Time is the engine's, so there is no `after`. See docs/adr on why.
 *
 * - `act.<id>` and `choose.<decision>.<option>`: the learner does something
 * - `signal.<id>.on` and `.off`: the engine saw a threshold crossed
 * - `due`: a decision may open; `over`: the case may end
 */
export type ChartEvent =
  | { readonly type: `act.${string}`; readonly facts: Facts }
  | { readonly type: `choose.${string}`; readonly facts: Facts }
  | { readonly type: `signal.${string}`; readonly facts: Facts }
  | { readonly type: 'due' | 'over'; readonly facts: Facts };

/** Which act (`abx`), decision (`d1`) or option (`d1.b`). */
interface ActionParams {
  readonly id: string;
}

const chartSetup = setup({
  types: { events: {} as ChartEvent },
  guards: {
    /** The only guard there is: a condition of the case against the facts of the moment. */
    holds: ({ event }, params: { readonly condition: Expression }) => evaluate(params.condition, event.facts),
  },
  actions: {
    /** `transition` hands these back as data, and the session has the engine carry them out. */
    perform: (_, _params: ActionParams) => undefined,
    open: (_, _params: ActionParams) => undefined,
    choose: (_, _params: ActionParams) => undefined,
  },
});

const charts = new WeakMap<CompiledCase, CaseChart>();

/** The chart of `compiled`, made once: it holds no state of a run. */
export function chartOf(compiled: CompiledCase): CaseChart {
  const made = charts.get(compiled) ?? rememberStart(createChart(compiled));
  charts.set(compiled, made);
  return made;
}

/**
 * `transition` of XState makes an actor for each event, which enters every region of the chart anew only to be thrown
 * away: half the time of a run. The start is the same each time, so it is entered once.
 */
function rememberStart(chart: CaseChart): CaseChart {
  const [start] = initialTransition(chart);
  return Object.create(chart, { getInitialSnapshot: { value: () => start } }) as CaseChart;
}

function createChart(compiled: CompiledCase) {
  return chartSetup.createMachine({
    id: compiled.id,
    initial: 'running',
    states: {
      running: {
        type: 'parallel',
        on: {
          ...Object.fromEntries(
            compiled.acts.map((act) => [
              `act.${act.id}`,
              {
                guard: { type: 'holds' as const, params: { condition: allowedWhen(act, compiled) } },
                actions: { type: 'perform' as const, params: { id: act.id } },
              },
            ]),
          ),
          over: { guard: { type: 'holds', params: { condition: compiled.ends } }, target: 'ended' },
        },
        states: {
          ...Object.fromEntries(
            compiled.signals.map((signal) => [`signal:${signal.id}`, signalRegion(signal)]),
          ),
          ...Object.fromEntries(
            compiled.decisions.map((decision) => [`decision:${decision.id}`, decisionRegion(decision)]),
          ),
        },
      },
      ended: { type: 'final' },
    },
  });
}
export type CaseChart = ReturnType<typeof createChart>;

function signalRegion({ id }: CompiledSignal) {
  return {
    initial: 'off',
    states: {
      off: { on: { [`signal.${id}.on`]: 'on' } },
      on: { on: { [`signal.${id}.off`]: 'off' } },
    },
  };
}

function decisionRegion({ id, when, options }: CompiledDecision) {
  return {
    initial: 'waiting',
    states: {
      waiting: {
        on: {
          due: {
            guard: { type: 'holds' as const, params: { condition: when } },
            target: 'open',
            actions: { type: 'open' as const, params: { id } },
          },
        },
      },
      open: {
        on: Object.fromEntries(
          options.map((option) => [
            `choose.${id}.${option.id}`,
            {
              target: 'answered',
              actions: { type: 'choose' as const, params: { id: `${id}.${option.id}` } },
            },
          ]),
        ),
      },
      answered: {},
    },
  };
}
