import { createActor, type Actor, type SnapshotFrom } from 'xstate';
import { openRecord, type LearnerRecord } from '#client/record/record.ts';
import { resumeRun, type QuizMode } from '#core/quiz/run.ts';
import type { Draft } from '#core/quiz/session-step.ts';
import { quizSessionMachine } from '#machines/quiz-session/quiz-session.machine.ts';
import { readDataBlock, type QuizData } from './page-data.ts';
import { part, partOf } from './question-form.ts';
import { SessionScreen, type SessionView } from './session-screen.ts';

function viewOf({ value, context: { run, problem } }: SnapshotFrom<typeof quizSessionMachine>): SessionView {
  if (value === 'result' && run !== undefined) return { phase: 'result', run, problem };
  if (typeof value === 'string' || run === undefined) return { phase: 'intro', run: undefined, problem };
  return { phase: value.active === 'explained' ? 'explained' : 'answering', run, problem };
}

const randomNumber = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** `<quiz-session>`: runs the session machine, keeps what it emits, and shows its state. */
class QuizSession extends HTMLElement {
  #actor: Actor<typeof quizSessionMachine> | undefined;
  #screen: SessionScreen | undefined;
  /** Milliseconds on the page's clock when the item on the screen came up. */
  #shownAt = 0;

  connectedCallback(): void {
    if (this.#actor === undefined)
      void openRecord().then((record) => {
        this.#start(record);
      });
  }

  #start(record: LearnerRecord): void {
    const data = readDataBlock(this) as QuizData;
    const screen = new SessionScreen(this, data);
    const run = resumeRun(
      data.plan,
      record.events().map(({ body }) => body),
    );
    const actor = createActor(quizSessionMachine, { input: { plan: data.plan, run } });
    actor.on('*', (event) => {
      if (event.type !== 'item.answered') this.#shownAt = performance.now();
      void record.append(event);
    });
    actor.subscribe((snapshot) => {
      screen.show(viewOf(snapshot));
    });
    part(this, '[data-not-kept]').hidden = record.storage === 'persistent';
    this.#actor = actor;
    this.#screen = screen;
    this.#shownAt = performance.now();
    this.#listen();
    actor.start();
    this.toggleAttribute('data-live', true);
  }

  #draft(): Draft {
    return {
      answer: this.#screen?.form?.answer ?? '',
      durationMs: Math.round(performance.now() - this.#shownAt),
    };
  }

  #listen(): void {
    const press = (selector: string, act: () => void): void => {
      part(this, selector).addEventListener('click', act);
    };
    partOf(HTMLFormElement, this, '[data-intro]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#begin(
        new FormData(event.currentTarget as HTMLFormElement).get('mode') === 'test' ? 'test' : 'practice',
      );
    });
    partOf(HTMLFormElement, this, '[data-run]').addEventListener('submit', (event) => {
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
      this.#actor?.send({ type: 'session.finished', draft: this.#draft() });
    });
    press('[data-again]', () => {
      this.#actor?.send({ type: 'session.left' });
    });
    part(this, '[data-map]').addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest('button')?.dataset['to'] : undefined;
      if (item !== undefined) this.#open(item);
    });
    this.addEventListener('keydown', (event) => {
      this.#pressKey(event);
    });
  }

  #begin(mode: QuizMode): void {
    const run = `${randomNumber().toString(16)}${randomNumber().toString(16)}`;
    this.#actor?.send({ type: 'session.started', mode, run, seed: randomNumber() });
  }

  /** Enter in a field does what the first button does, but never ends a test by surprise. */
  #submit(): void {
    const { run } = this.#actor?.getSnapshot().context ?? {};
    if (run?.mode === 'practice') this.#actor?.send({ type: 'answer.checked', draft: this.#draft() });
    else if (run?.current === run?.order.at(-1)) part(this, '[data-finish]').focus();
    else this.#go(1);
  }

  #go(by: 1 | -1): void {
    const { run } = this.#actor?.getSnapshot().context ?? {};
    const item = run?.order[run.order.indexOf(run.current) + by];
    if (item !== undefined) this.#open(item);
  }

  #open(item: string): void {
    this.#actor?.send({ type: 'item.requested', item, draft: this.#draft() });
  }

  /** 1 to 6 choose an option, as its letter's place says; not while a number is being written. */
  #pressKey(event: KeyboardEvent): void {
    const isWriting = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (isWriting || event.ctrlKey || event.metaKey || event.altKey || !/^[1-6]$/.test(event.key)) return;
    this.#screen?.form?.choose(Number(event.key) - 1);
  }
}

customElements.define('quiz-session', QuizSession);
