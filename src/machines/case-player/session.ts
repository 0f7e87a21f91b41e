import { initialTransition, transition, type ExecutableActionsFrom, type SnapshotFrom } from 'xstate';
import { buildView } from '#core/case/build-view.ts';
import type { CompiledAct, CompiledCase, CompiledEffect } from '#core/case/compiled.ts';
import { CaseEngine, type Report } from '#core/case/engine.ts';
import type { Facts } from '#core/case/facts.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { CaseView } from '#core/case/view.ts';
import type { Result } from '#core/result.ts';
import { fail, ok } from '#core/result.ts';
import { chartOf, type CaseChart, type ChartEvent } from './chart.ts';

/** One act of a learner: the id of an act, or `d1.b` for option b of decision d1. The log of these is all that is saved. */
export interface LoggedAct {
  readonly minute: number;
  readonly act: string;
}

/** `unknown-act`: the case has no such act. `not-allowed`: not now; the reason is in the view. */
export interface ActProblem {
  readonly code: 'unknown-act' | 'not-allowed';
  readonly act: string;
  readonly minute: number;
}

/**
 * One run of a case. Time moves only by `perform`. For React:
 * `useSyncExternalStore(session.subscribe, session.view)`: `view` gives the same object until an act changes it.
 */
export interface CaseSession {
  readonly compiled: CompiledCase;
  readonly log: readonly LoggedAct[];
  /** What conditions can ask for, as it is now; for checks and scores that need no view. */
  readonly facts: Facts;
  readonly view: () => CaseView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Do one act and let its time pass. Gives what is now at the end of the log. */
  readonly perform: (act: string) => Result<LoggedAct, ActProblem>;
  readonly status: () => CaseView['status'];
  /** 16 hex digits over the patient's state, the facts and the log: equal runs have equal hashes. */
  readonly stateHash: () => string;
}

/**
 * A session whose time can pass without an act, for reruns of an edited log that keep its minutes.
 * What passed so is not in its own log.
 */
export interface RerunSession extends CaseSession {
  /** As `perform`, but an act that watches ends at minute `until` at the latest. */
  readonly performUntil: (act: string, until: number) => Result<LoggedAct, ActProblem>;
  /** The simulated clock, without building a view. */
  readonly minute: () => number;
  /** Let time pass up to `minute`; stops before where a decision opens or the case ends. */
  readonly waitUntil: (minute: number) => void;
}

/** `model` is the one the case names, or null where it names none. Throws where they do not match. */
export function createSession(compiled: CompiledCase, model: PatientModel | null): CaseSession {
  return createRerunSession(compiled, model);
}

export function createRerunSession(compiled: CompiledCase, model: PatientModel | null): RerunSession {
  if ((compiled.model?.id ?? null) !== (model?.id ?? null)) {
    throw new Error(`case ${compiled.id} needs the model ${compiled.model?.id ?? '(none)'}`);
  }
  return new ChartedSession(compiled, model);
}

/** A session after `acts`; the first act that is not possible is the problem. Restoring, scoring and checking are all this. */
export function replay(
  compiled: CompiledCase,
  model: PatientModel | null,
  acts: readonly string[],
): Result<CaseSession, ActProblem> {
  const session = createSession(compiled, model);
  for (const act of acts) {
    const performed = session.perform(act);
    if (!performed.ok) return performed;
  }
  return ok(session);
}

/** What an act or an option does once its time has passed. */
interface Undertaking {
  readonly takesMinutes: number;
  readonly watch: boolean;
  readonly finish: () => void;
}

class ChartedSession implements RerunSession {
  readonly compiled: CompiledCase;
  readonly log: LoggedAct[] = [];
  private readonly engine: CaseEngine;
  private readonly chart: CaseChart;
  private readonly listeners = new Set<() => void>();
  private snapshot: SnapshotFrom<CaseChart>;
  private shown: CaseView | null = null;
  /** Set by the chart's actions while one event is handled. */
  private undertaken: Undertaking | null = null;
  private hasOpened = false;

  constructor(compiled: CompiledCase, model: PatientModel | null) {
    this.compiled = compiled;
    this.engine = new CaseEngine(compiled, model);
    this.chart = chartOf(compiled);
    [this.snapshot] = initialTransition(this.chart);
    this.hear(this.engine.settle());
  }

  get facts(): Facts {
    return this.engine.facts;
  }

  readonly view = (): CaseView => {
    this.shown ??= buildView(this.engine, {
      status: this.status(),
      allows: (act: CompiledAct) => this.snapshot.can({ type: `act.${act.id}`, facts: this.engine.facts }),
    });
    return this.shown;
  };

  readonly status = (): CaseView['status'] => (this.isEnded() ? 'ended' : 'running');

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly perform = (act: string): Result<LoggedAct, ActProblem> => this.performUntil(act, Infinity);

  readonly performUntil = (act: string, until: number): Result<LoggedAct, ActProblem> => {
    const { facts } = this.engine;
    const problem = { act, minute: facts.minute };
    const type = this.eventTypeOf(act);
    if (type === null) return fail({ code: 'unknown-act', ...problem });
    const event: ChartEvent = { type, facts };
    if (this.isEnded() || !this.snapshot.can(event)) return fail({ code: 'not-allowed', ...problem });
    const logged = { minute: facts.minute, act };
    this.log.push(logged);
    this.send(event);
    this.live(until);
    this.changed();
    return ok(logged);
  };

  readonly minute = (): number => this.engine.facts.minute;

  readonly waitUntil = (minute: number): void => {
    while (this.engine.facts.minute < minute && !this.isEnded()) {
      this.hear(this.engine.advance());
      if (this.hasOpened) break;
    }
    this.changed();
  };

  readonly stateHash = (): string => this.engine.stateHash(this.log.map(({ act }) => act));

  /** Let the time of what was just begun pass, minute by minute, and then its effect come. */
  private live(until: number): void {
    const undertaken = this.undertaken;
    this.undertaken = null;
    if (undertaken === null) return;
    this.hear(this.engine.settle());
    for (let minute = 0; minute < undertaken.takesMinutes; minute += 1) {
      if (undertaken.watch && this.engine.facts.minute >= until) break;
      const isCutShort = this.hear(this.engine.advance());
      if (this.isEnded()) return;
      if (undertaken.watch && isCutShort) break;
    }
    undertaken.finish();
    this.hear(this.engine.settle());
  }

  private changed(): void {
    this.shown = null;
    for (const listener of this.listeners) listener();
  }

  /** Tell the chart what the engine saw. Says whether it is a reason to stop watching. */
  private hear(report: Report): boolean {
    const { facts } = this.engine;
    this.hasOpened = false;
    for (const { signal, edge } of report.flips) this.send({ type: `signal.${signal}.${edge}`, facts });
    if (report.isDue) this.send({ type: 'due', facts });
    if (report.isOver) this.send({ type: 'over', facts });
    return report.interrupts || this.hasOpened;
  }

  private send(event: ChartEvent): void {
    if (this.isEnded()) return;
    const [next, actions] = transition(this.chart, this.snapshot, event);
    this.snapshot = next;
    for (const action of actions) this.carryOut(action);
  }

  private carryOut(action: ExecutableActionsFrom<CaseChart>): void {
    switch (action.type) {
      case 'perform':
        this.beginAct(this.find(this.compiled.acts, action.params.id));
        break;
      case 'open':
        this.hasOpened = true;
        this.engine.openDecision(this.find(this.compiled.decisions, action.params.id));
        break;
      case 'choose':
        this.choose(action.params.id);
        break;
    }
  }

  private beginAct(act: CompiledAct): void {
    const orderedMinute = this.engine.facts.minute;
    this.engine.beginAct(act);
    this.undertake(act, act.watch, () => this.engine.finishAct(act, orderedMinute));
  }

  private choose(id: string): void {
    const [decisionId = '', optionId = ''] = id.split('.');
    const decision = this.find(this.compiled.decisions, decisionId);
    const option = this.find(decision.options, optionId);
    this.engine.chooseOption(decision, option);
    this.undertake(option, false, () => this.engine.finishOption(id, option));
  }

  private undertake(
    { takesMinutes }: CompiledEffect & { readonly takesMinutes: number },
    watch: boolean,
    finish: () => void,
  ): void {
    this.undertaken = { takesMinutes, watch, finish };
  }

  private eventTypeOf(act: string): `act.${string}` | `choose.${string}` | null {
    if (this.compiled.acts.some(({ id }) => id === act)) return `act.${act}`;
    const [decision, option] = act.split('.');
    const options = this.compiled.decisions.find(({ id }) => id === decision)?.options ?? [];
    return options.some(({ id }) => id === option) ? `choose.${act}` : null;
  }

  private isEnded(): boolean {
    return this.snapshot.status === 'done';
  }

  private find<T extends { readonly id: string }>(list: readonly T[], id: string): T {
    const found = list.find((one) => one.id === id);
    if (found === undefined)
      throw new Error(`the chart of ${this.compiled.id} names ${id}, which the case has not`);
    return found;
  }
}
