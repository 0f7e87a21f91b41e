import { findAct, isWatch, type TimedAct } from '#core/case/act-names.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { CaseEnding, CaseView, DisabledReason } from '#core/case/view.ts';
import { createRerunSession, type CaseSession, type RerunSession } from './session.ts';

/** An act of the plan that could not be done in the rerun. */
export interface LostAct extends TimedAct {
  /** `never-asked`: the decision it answers did not come up. `ended`: the case was over by then. */
  readonly reason: DisabledReason['code'] | 'never-asked';
  readonly text: string | null;
}

export interface Rerun {
  readonly session: CaseSession;
  readonly view: CaseView;
  readonly ending: CaseEnding;
  readonly lost: readonly LostAct[];
  /** Answers given at another minute than planned, because their decision opened later or stood in the way. */
  readonly shiftedAnswers: readonly (TimedAct & { readonly givenMinute: number })[];
  /** Decisions that came up and that the plan has no answer to. */
  readonly unanswered: readonly string[];
}

/**
 * Play `plan` again, an edited log. The clock is kept: each act is begun at its minute of the plan, or as soon as
 * the one before is over, and time between acts passes with nothing done. A watch ends when the next act is due. An
 * act that is not possible at its minute is lost, not tried again later. An answer whose decision has not come up
 * waits for it; one whose decision keeps the next act from being done is given at once. After the plan, nothing is
 * done until the case ends. The plan of an unedited log gives the same run, bit for bit (ADR 0009).
 */
export function rerunLog(
  compiled: CompiledCase,
  model: PatientModel | null,
  plan: readonly TimedAct[],
): Rerun {
  return new Replayer(compiled, createRerunSession(compiled, model), plan).play();
}

class Replayer {
  private readonly compiled: CompiledCase;
  private readonly session: RerunSession;
  private readonly plan: readonly TimedAct[];
  /** Places in the plan that are settled before their turn. */
  private readonly given = new Set<number>();
  /** Answers whose decision has not come up. */
  private waiting: readonly TimedAct[] = [];
  private readonly lost: LostAct[] = [];
  private readonly shiftedAnswers: Rerun['shiftedAnswers'][number][] = [];

  constructor(compiled: CompiledCase, session: RerunSession, plan: readonly TimedAct[]) {
    this.compiled = compiled;
    this.session = session;
    this.plan = plan;
  }

  play(): Rerun {
    for (const [place, planned] of this.plan.entries()) {
      if (this.given.has(place)) continue;
      this.waitUntil(planned.minute);
      if (this.session.status() === 'ended') this.lose(planned, 'ended');
      else this.perform(planned, place);
      this.answerWaiting();
    }
    this.waitUntil(this.compiled.endMinutes);
    for (const planned of this.waiting) this.lose(planned, 'never-asked');
    const view = this.session.view();
    if (view.ending === null) throw new Error(`case ${this.compiled.id} does not end with its clock`);
    return {
      session: this.session,
      view,
      ending: view.ending,
      lost: this.lost.filter(({ act }) => !isWatch(this.compiled, act)),
      shiftedAnswers: this.shiftedAnswers,
      unanswered: this.unanswered(view),
    };
  }

  private waitUntil(minute: number): void {
    while (this.session.status() === 'running' && this.session.minute() < minute) {
      this.session.waitUntil(minute);
      this.answerWaiting();
    }
  }

  private perform(planned: TimedAct, place: number): void {
    const until = this.plan[place + 1]?.minute ?? Infinity;
    const isTooLate = isWatch(this.compiled, planned.act) && this.session.minute() >= until;
    if (isTooLate || this.session.performUntil(planned.act, until).ok) return;
    if (findAct(this.compiled, planned.act)?.kind === 'answer') {
      if (this.isAnswered(planned.act)) this.lose(planned, 'already-done');
      else this.waiting = [...this.waiting, planned];
      return;
    }
    if (this.answerWhatBlocks(place) && this.session.performUntil(planned.act, until).ok) return;
    const { code, text } = this.reasonFor(planned.act);
    this.lose(planned, code, text);
  }

  /** Give the answer that the plan has for a decision which lets nothing else be done. Says whether it could. */
  private answerWhatBlocks(from: number): boolean {
    const open = this.session.view().openDecision;
    if (open?.blocks !== true) return false;
    const place = this.plan.findIndex(
      ({ act }, index) => index > from && !this.given.has(index) && act.startsWith(`${open.id}.`),
    );
    const answer = this.plan[place];
    if (answer === undefined) return false;
    this.given.add(place);
    return this.answer(answer);
  }

  private answerWaiting(): void {
    this.waiting = this.waiting.filter((planned) => !this.answer(planned));
  }

  private answer(planned: TimedAct): boolean {
    const givenMinute = this.session.minute();
    if (!this.session.perform(planned.act).ok) return false;
    this.shiftedAnswers.push({ ...planned, givenMinute });
    return true;
  }

  private lose(planned: TimedAct, reason: LostAct['reason'], text: string | null = null): void {
    this.lost.push({ ...planned, reason, text });
  }

  private reasonFor(act: string): DisabledReason {
    const choices = this.session.view().groups.flatMap(({ acts }) => acts);
    const reason = choices.find(({ key }) => key === act)?.reasonDisabled;
    return reason ?? { code: 'not-possible', text: null };
  }

  private isAnswered(act: string): boolean {
    const [decision] = act.split('.');
    return this.session.view().feed.some((entry) => entry.kind === 'feedback' && entry.decision === decision);
  }

  private unanswered({ feed }: CaseView): readonly string[] {
    const answered = feed.flatMap((entry) => (entry.kind === 'feedback' ? [entry.decision] : []));
    const asked = feed.flatMap((entry) => (entry.kind === 'decision' ? [entry.decision] : []));
    return asked.filter((decision) => !answered.includes(decision));
  }
}
