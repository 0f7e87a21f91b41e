import { createActor, type Actor, type SnapshotFrom } from 'xstate';
import { setBusy } from '#client/offline/rest.ts';
import type { LearnerRecord } from '#client/record/record.ts';
import type { QuizMode, QuizRun } from '#core/quiz/run.ts';
import type { Draft } from '#core/quiz/session-step.ts';
import { quizSessionMachine } from '#machines/quiz-session/quiz-session.machine.ts';
import type { QuizData } from './page-data.ts';
import { part, partOf } from './question-form.ts';
import { SessionScreen, type SessionView } from './session-screen.ts';

/** How a learner begins: when answers are explained and, in a session over the course, what is asked. */
export interface Beginning {
  readonly mode: QuizMode;
  readonly items?: readonly string[];
}

export interface Sitting {
  readonly data: QuizData;
  readonly record: LearnerRecord;
  /** What to take up again. */
  readonly run: QuizRun | undefined;
  readonly canBegin: boolean;
  /** Reads the form of the introduction. */
  readonly begin: (form: FormData, seed: number) => Beginning;
  /** Puts the questions of a sitting into the document, where they are not there yet. */
  readonly mount?: (run: QuizRun) => void;
}

function viewOf({ value, context: { run, problem } }: SnapshotFrom<typeof quizSessionMachine>): SessionView {
  if (value === 'result' && run !== undefined) return { phase: 'result', run, problem };
  if (value === 'nothing') return { phase: 'nothing', run: undefined, problem };
  if (typeof value === 'string' || run === undefined) return { phase: 'intro', run: undefined, problem };
  return { phase: value.active === 'explained' ? 'explained' : 'answering', run, problem };
}

const randomNumber = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Runs the session machine in `root`: hands it what the learner does, keeps what it emits, shows its state. */
export class SessionRunner {
  readonly #root: HTMLElement;
  readonly #sitting: Sitting;
  readonly #actor: Actor<typeof quizSessionMachine>;
  readonly #screen: SessionScreen;
  /** Milliseconds on the page's clock when the item on the screen came up. */
  #shownAt = performance.now();

  constructor(root: HTMLElement, sitting: Sitting) {
    const { data, record, run, canBegin } = sitting;
    this.#root = root;
    this.#sitting = sitting;
    this.#screen = new SessionScreen(root, data);
    this.#actor = createActor(quizSessionMachine, { input: { plan: data.plan, run, canBegin } });
    this.#actor.on('*', (event) => {
      if (event.type !== 'item.answered') this.#shownAt = performance.now();
      void record.append(event);
    });
    this.#actor.subscribe((snapshot) => {
      const view = viewOf(snapshot);
      if (view.run !== undefined) sitting.mount?.(view.run);
      this.#screen.show(view);
      setBusy('quiz', view.phase === 'answering' || view.phase === 'explained');
    });
    this.#listen();
    this.#actor.start();
    root.toggleAttribute('data-live', true);
  }

  /** There is, or is no longer, something to begin with. */
  offer(canBegin: boolean): void {
    if (this.#actor.getSnapshot().context.canBegin !== canBegin)
      this.#actor.send({ type: 'offer.changed', canBegin });
  }

  #draft(): Draft {
    const confidence = this.#screen.confidence;
    return {
      answer: this.#screen.form?.answer ?? '',
      durationMs: Math.round(performance.now() - this.#shownAt),
      ...(confidence === undefined ? {} : { confidence }),
    };
  }

  #listen(): void {
    const press = (selector: string, act: () => void): void => {
      part(this.#root, selector).addEventListener('click', act);
    };
    partOf(HTMLFormElement, this.#root, '[data-intro]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#begin(new FormData(event.currentTarget as HTMLFormElement));
    });
    partOf(HTMLFormElement, this.#root, '[data-run]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    press('[data-next]', () => {
      this.#go(1);
    });
    press('[data-skip]', () => {
      this.#go(1);
    });
    press('[data-previous]', () => {
      this.#go(-1);
    });
    press('[data-finish]', () => {
      this.#actor.send({ type: 'session.finished', draft: this.#draft() });
    });
    press('[data-again]', () => {
      this.#actor.send({ type: 'session.left' });
    });
    part(this.#root, '[data-map]').addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest('button')?.dataset['to'] : undefined;
      if (item !== undefined) this.#open(item);
    });
    this.#root.addEventListener('keydown', (event) => {
      this.#pressKey(event);
    });
  }

  #begin(form: FormData): void {
    const run = `${randomNumber().toString(16)}${randomNumber().toString(16)}`;
    const seed = randomNumber();
    this.#actor.send({ type: 'session.started', run, seed, ...this.#sitting.begin(form, seed) });
  }

  /** Enter in a field does what the first button does, but never ends a test by surprise. */
  #submit(): void {
    const { run } = this.#actor.getSnapshot().context;
    if (run?.mode === 'practice') this.#actor.send({ type: 'answer.checked', draft: this.#draft() });
    else if (run?.current === run?.order.at(-1)) part(this.#root, '[data-finish]').focus();
    else this.#go(1);
  }

  #go(by: 1 | -1): void {
    const { run } = this.#actor.getSnapshot().context;
    const item = run?.order[run.order.indexOf(run.current) + by];
    if (item !== undefined) this.#open(item);
  }

  #open(item: string): void {
    this.#actor.send({ type: 'item.requested', item, draft: this.#draft() });
  }

  /** 1 to 6 choose an option, as its letter's place says; not while a number is being written. */
  #pressKey(event: KeyboardEvent): void {
    const isWriting = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (isWriting || event.ctrlKey || event.metaKey || event.altKey || !/^[1-6]$/.test(event.key)) return;
    this.#screen.form?.choose(Number(event.key) - 1);
  }
}
