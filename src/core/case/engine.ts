import type {
  CompiledAct,
  CompiledCase,
  CompiledDecision,
  CompiledEffect,
  CompiledOption,
} from './compiled.ts';
import { evaluate } from './evaluate.ts';
import { FactStore, type Flip } from './fact-store.ts';
import type { Facts } from './facts.ts';
import { hashText } from './hash.ts';
import { HistoryRecorder } from './history.ts';
import type { Patient, PatientModel } from './patient-model.ts';
import { TrackStore } from './track-store.ts';
import { hashState } from './state-hash.ts';
import { renderTemplate } from './template.ts';
import { sampleTest } from './test-results.ts';
import type { FeedEntry, ReadyResult } from './view.ts';

/** What a minute brought that the chart has to hear of, or that cuts a watch short. */
export interface Report {
  readonly flips: readonly Flip[];
  /** A decision that has not opened yet may open. */
  readonly isDue: boolean;
  readonly isOver: boolean;
  readonly interrupts: boolean;
}

/**
 * The continuous half of a running case: patient, clock, facts and what was shown. It decides nothing:
 * the chart says what may be done and when a decision opens, and then has the engine do it.
 */
export class CaseEngine {
  readonly compiled: CompiledCase;
  readonly model: PatientModel | null;
  readonly patient: Patient | null;
  readonly feed: FeedEntry[] = [];
  readonly results: ReadyResult[] = [];
  readonly history: HistoryRecorder;
  /** Tests under way, with the minute at which they were ordered. */
  pending: readonly { readonly orderedMinute: number; readonly result: ReadyResult }[] = [];
  private readonly store: FactStore;
  private readonly tracks: TrackStore;
  private readonly opened = new Set<string>();
  private readonly trueEvents = new Set<string>();
  private readonly firedEvents = new Set<string>();
  private readonly stepsPerMinute: number;

  constructor(compiled: CompiledCase, model: PatientModel | null) {
    this.compiled = compiled;
    this.model = model;
    this.patient = model?.create(compiled.patient) ?? null;
    this.stepsPerMinute = model === null ? 0 : Math.round(1 / model.stepMinutes);
    this.tracks = new TrackStore(compiled.tracks);
    this.store = new FactStore(compiled, this.patient, this.tracks);
    this.history = new HistoryRecorder(compiled, model);
    const text = renderTemplate(compiled.vignette, this.store.read);
    this.feed.push({ kind: 'vignette', minute: 0, text, claims: compiled.claims });
  }

  get facts(): Facts {
    return this.store;
  }

  beginAct(act: CompiledAct): void {
    this.store.noteDone(act.id);
    this.store.noteSet(act);
    this.feed.push({ kind: 'act', minute: this.facts.minute, act: act.id, label: act.label, text: null });
  }

  /** Effects and samples come at the end of the time an act takes. */
  finishAct(act: CompiledAct, orderedMinute: number): void {
    this.applyCommands(act);
    this.tracks.apply(act.id);
    if (act.says !== null) this.tellAct(act.id, renderTemplate(act.says, this.store.read));
    if (act.kind !== 'action')
      this.pending = [...this.pending, { orderedMinute, result: sampleTest(act, this.facts) }];
  }

  openDecision(decision: CompiledDecision): void {
    this.opened.add(decision.id);
    this.store.open.set(decision.id, this.facts.minute);
    const prompt = renderTemplate(decision.prompt, this.store.read);
    this.feed.push({ kind: 'decision', minute: this.facts.minute, decision: decision.id, prompt });
  }

  chooseOption(decision: CompiledDecision, option: CompiledOption): void {
    this.store.open.delete(decision.id);
    this.store.noteDone(decision.id);
    this.store.noteDone(`${decision.id}.${option.id}`);
    this.store.noteSet(option);
    this.feed.push({
      kind: 'feedback',
      minute: this.facts.minute,
      decision: decision.id,
      option: option.id,
      chosen: option.text,
      verdict: option.verdict,
      text: renderTemplate(option.feedback, this.store.read),
      claims: option.claims,
      evidence: option.evidence,
    });
  }

  /** `key` is the option's, `d1.b`. */
  finishOption(key: string, option: CompiledOption): void {
    this.applyCommands(option);
    this.tracks.apply(key);
  }

  private applyCommands(effect: CompiledEffect): void {
    for (const { verb, args } of effect.commands) this.patient?.apply(verb, args);
  }

  /** One minute of simulated time. */
  advance(): Report {
    for (let step = 0; step < this.stepsPerMinute; step += 1) this.patient?.step();
    this.tracks.advance();
    this.store.minute += 1;
    return this.settle();
  }

  /** See what the present state of things brings, without time passing. */
  settle(): Report {
    const flips = this.store.observe();
    this.deliverResults();
    const interrupts = this.fireEvents();
    this.notePrompts();
    this.history.record(this.facts);
    return {
      flips,
      interrupts,
      isDue: this.compiled.decisions.some(
        ({ id, when }) => !this.opened.has(id) && evaluate(when, this.facts),
      ),
      isOver: evaluate(this.compiled.ends, this.facts),
    };
  }

  /** 16 hex digits over patient and facts; `acts` are those of the log. */
  stateHash(acts: readonly string[]): string {
    const { minute, set, signals } = this.store;
    const facts = JSON.stringify([minute, acts, [...set], [...signals]]);
    const state = this.patient === null ? '' : hashState(this.patient.state);
    const tracks = this.tracks.state.length === 0 ? '' : hashState(this.tracks.state);
    return hashText(facts + state + tracks);
  }

  private notePrompts(): void {
    for (const { id, when } of this.compiled.prompts) {
      if (!this.store.prompted.has(id) && evaluate(when, this.facts)) this.store.prompted.add(id);
    }
  }

  private deliverResults(): void {
    const arrived = this.pending.filter(({ result }) => result.readyMinute <= this.facts.minute);
    if (arrived.length === 0) return;
    this.pending = this.pending.filter((one) => !arrived.includes(one));
    for (const { result } of arrived) {
      this.results.push(result);
      this.store.ready.add(result.act);
      this.feed.push({ kind: 'result', minute: this.facts.minute, result });
    }
  }

  /** Events happen when their condition turns true. Says whether one of them cuts a watch short. */
  private fireEvents(): boolean {
    let interrupts = false;
    for (const event of this.compiled.events) {
      const wasTrue = this.trueEvents.has(event.id);
      const isTrue = evaluate(event.when, this.facts);
      if (!isTrue) this.trueEvents.delete(event.id);
      if (!isTrue || wasTrue || (event.once && this.firedEvents.has(event.id))) continue;
      this.trueEvents.add(event.id);
      this.firedEvents.add(event.id);
      this.store.noteSet(event);
      this.applyCommands(event);
      const text = renderTemplate(event.say, this.store.read);
      this.feed.push({
        kind: 'event',
        minute: this.facts.minute,
        event: event.id,
        text,
        claims: event.claims,
        evidence: event.evidence,
      });
      interrupts ||= event.interrupts;
    }
    return interrupts;
  }

  private tellAct(act: string, text: string): void {
    const index = this.feed.findLastIndex((entry) => entry.kind === 'act' && entry.act === act);
    const entry = this.feed[index];
    if (entry?.kind === 'act') this.feed[index] = { ...entry, text };
  }
}
