import type { CompiledCase } from '#core/case/compiled.ts';
import { isRepeated } from '#core/case/path-step.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { scoreRun } from '#core/case/score.ts';
import { playStep } from '../play-path.ts';
import { createSession, type CaseSession } from '../session.ts';
import { playRandomly } from './random-play.ts';
import { Sightings } from './sightings.ts';
import { watchPatients } from './watch-patients.ts';

export interface Extremes {
  readonly max: number;
  readonly min: number;
}

/** What the rules ask of a run that was played. */
export interface LintRun {
  /** How it was played, for a sentence: `a random run (seed 3)`. */
  readonly name: string;
  readonly outcome: string;
  readonly rank: number;
  readonly score: number;
  readonly minute: number;
  /** Nothing was possible, and the case had not ended. */
  readonly isStuck: boolean;
  /** By variable of the model: every one that is shown or harms, where the run was judged; else those the case asks for. */
  readonly extremes: ReadonlyMap<string, Extremes>;
}

/** Whoever throws in it stops the linter. */
export type TellRuns = (played: number) => void;

/** Plays one case in many ways and keeps what came of each. */
export class LintRuns {
  readonly all: LintRun[] = [];
  readonly sightings: Sightings;
  readonly compiled: CompiledCase;
  /** The same, keeping the extremes of every variable that is shown or harms. Slower by a third. */
  readonly judged: CompiledCase;
  readonly model: PatientModel | null;
  private readonly watched: ReturnType<typeof watchPatients> | null;
  private readonly tell: TellRuns;

  /** @param tell is told after each run how many were played */
  constructor(compiled: CompiledCase, model: PatientModel | null, tell: TellRuns = () => undefined) {
    const judged = (model?.variables ?? []).filter(
      ({ shown, harm }) => shown === 'monitor' || harm !== undefined,
    );
    const extremes = new Set([...compiled.extremes, ...judged.map(({ id }) => id)]);
    this.tell = tell;
    this.compiled = compiled;
    this.judged = { ...compiled, extremes: [...extremes] };
    this.watched = model === null ? null : watchPatients(model);
    this.model = this.watched?.model ?? null;
    this.sightings = new Sightings(compiled);
  }

  /** Largest violation of the conservation laws in any run so far. */
  conservationError(): number {
    return this.watched?.largestError() ?? 0;
  }

  keep(name: string, session: CaseSession): LintRun {
    const { outcome, score } = scoreRun(this.compiled, session.facts);
    const isStuck = session.status() !== 'ended';
    this.sightings.note(session);
    const { minute, extremes } = session.facts;
    const run = { name, outcome: outcome.id, rank: outcome.rank, score, minute, isStuck, extremes };
    this.all.push(run);
    this.tell(this.all.length);
    return run;
  }

  playAtRandom(seed: number): LintRun {
    return this.keep(`random run ${String(seed)}`, playRandomly(this.compiled, this.model, seed));
  }

  /** Only ever waits, as long as possible at a time; null where the case has no such act or asks first. */
  playWaiting(): LintRun | null {
    const session = createSession(this.compiled, this.model);
    const wait = longestWait(this.compiled);
    if (wait === null || !waitToEnd(session, wait)) return null;
    return this.keep('a run that only waits', session);
  }

  /**
   * Plays `steps` without those at `omitted`. An act that is not possible in its turn is passed over; an answer is
   * kept until its question comes. Whatever time is left is waited out. Null where a question that blocks everything
   * stays unanswered: nobody can leave that step out.
   */
  playWithout(steps: readonly string[], omitted: readonly number[]): LintRun | null {
    const session = createSession(omitted.length > 1 ? this.compiled : this.judged, this.model);
    const answers: string[] = [];
    steps.forEach((step, index) => {
      if (omitted.includes(index) || session.status() === 'ended') return;
      const isPlayed = playStep(session, step) === null;
      if (!isPlayed && step.includes('.') && !isRepeated(step)) answers.push(step);
      giveAnswers(session, answers);
    });
    const wait = longestWait(this.compiled);
    const isOver = wait !== null && waitToEnd(session, wait, answers);
    if (!isOver && session.view().openDecision !== null) return null;
    const left = omitted
      .map((index) => `\`${steps[index] ?? ''}\` (step ${String(index + 1)})`)
      .join(' and ');
    return this.keep(`the recommended path without ${left}`, session);
  }
}

/** Gives each answer whose question is open now, and takes it off the list. */
function giveAnswers(session: CaseSession, answers: string[]): void {
  for (const answer of [...answers]) {
    if (session.status() === 'ended' || !session.perform(answer).ok) continue;
    answers.splice(answers.indexOf(answer), 1);
  }
}

/** False where the wait is refused before the case has ended. */
function waitToEnd(session: CaseSession, wait: string, answers: string[] = []): boolean {
  while (session.status() === 'running') {
    giveAnswers(session, answers);
    if (session.status() === 'running' && !session.perform(wait).ok) return false;
  }
  return true;
}

function longestWait({ acts }: CompiledCase): string | null {
  const waits = acts.filter(({ watch, repeat, takesMinutes }) => watch && repeat && takesMinutes > 0);
  return waits.toSorted((a, b) => b.takesMinutes - a.takesMinutes)[0]?.id ?? null;
}
