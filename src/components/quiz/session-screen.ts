import { isScored } from '#core/quiz/answer.ts';
import { readConfidence, type Confidence } from '#core/quiz/confidence.ts';
import { displayOrder } from '#core/quiz/display-order.ts';
import type { AnswerProblem } from '#core/quiz/question-type.ts';
import { questionNamed, resultOf, type QuizRun } from '#core/quiz/run.ts';
import { fullKit } from './full-kit.ts';
import { fillPlaces, type QuizData } from './page-data.ts';
import { copyMark, part, partOf, QuestionForm } from './question-form.ts';

/** What the screen needs of the machine's state. */
export type SessionView =
  | {
      readonly phase: 'intro' | 'nothing';
      readonly run: undefined;
      readonly problem: AnswerProblem | undefined;
    }
  | {
      readonly phase: 'answering' | 'explained' | 'result';
      readonly run: QuizRun;
      readonly problem: AnswerProblem | undefined;
    };

/** What has no right answer needs no judgment of how sure one is of it. */
const isAskedHowSure = (form: QuestionForm | undefined): boolean =>
  form !== undefined && isScored(form.question);

const pointsFormat = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** Puts a view into the document. All markup is the server's; this shows, hides, orders and fills it. */
export class SessionScreen {
  readonly #root: HTMLElement;
  readonly #data: QuizData;
  readonly #forms = new Map<string, QuestionForm>();
  #arrangedRun = '';
  /** Which screen is up; a change moves the focus and refills the form, a problem does not. */
  #shown: string | undefined;
  /** The form on the screen. */
  form: QuestionForm | undefined;

  constructor(root: HTMLElement, data: QuizData) {
    this.#root = root;
    this.#data = data;
    // Questions on the page become forms at once; those of a session over the course, when they are asked.
    for (const { id } of data.plan.questions)
      if (root.querySelector(`[data-question="${id}"]`) !== null) this.#formOf(id);
  }

  /** How sure the learner says they are of the answer on the screen. */
  get confidence(): Confidence | undefined {
    return readConfidence(this.#confidences().find(({ checked }) => checked)?.value);
  }

  show(view: SessionView): void {
    const { phase, run } = view;
    const isRunning = phase === 'answering' || phase === 'explained';
    part(this.#root, '[data-intro]').hidden = phase !== 'intro';
    part(this.#root, '[data-result]').hidden = phase !== 'result';
    part(this.#root, '[data-progress]').hidden = !isRunning;
    part(this.#root, '[data-actions]').hidden = !isRunning;
    // Only a session over the course can have nothing to ask.
    this.#root.querySelector('[data-nothing]')?.toggleAttribute('hidden', phase !== 'nothing');
    this.form = isRunning ? this.#formOf(run.current) : undefined;
    part(this.#root, '[data-confidence]').hidden = phase !== 'answering' || !isAskedHowSure(this.form);
    if (run !== undefined) this.#arrange(run);
    this.#showItems(view);
    if (isRunning) this.#showProgress(run, phase === 'explained');
    const screen = `${run?.run ?? ''}/${phase}/${run?.current ?? ''}`;
    const isNew = screen !== this.#shown;
    if (isNew) this.#fill(view);
    this.form?.tell(view.problem);
    if (view.problem !== undefined) this.form?.focusProblem();
    else if (isNew && this.#shown !== undefined) this.#focus(phase);
    this.#shown = screen;
  }

  #formOf(id: string): QuestionForm | undefined {
    const known = this.#forms.get(id);
    const question = questionNamed(this.#data.plan, id);
    if (known?.root.isConnected === true || question === undefined) return known;
    const root = part(this.#root, `[data-question="${id}"]`);
    const form = new QuestionForm(root, question, this.#root, this.#data.words, fullKit);
    this.#forms.set(id, form);
    return form;
  }

  #confidences(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('[data-confidence] input')];
  }

  /** Orders items, their options, the result and the answer sheet alike, once for each sitting. */
  #arrange(run: QuizRun): void {
    if (run.run === this.#arrangedRun) return;
    this.#arrangedRun = run.run;
    for (const id of run.order) {
      part(this.#root, '[data-items]').append(part(this.#root, `[data-item="${id}"]`));
      part(this.#root, '[data-outcomes]').append(part(this.#root, `[data-outcome-of="${id}"]`));
      for (const sheet of this.#root.querySelectorAll(`[data-sheet-of="${id}"]`))
        sheet.parentElement?.append(sheet);
      const form = this.#formOf(id);
      form?.arrange(
        displayOrder(form.question, run.seed),
        this.#root.querySelector<HTMLElement>(`[data-answer-key] [data-sheet-of="${id}"]`),
      );
      if (run.mode === 'test' && run.status === 'active') form?.withhold();
    }
  }

  #showItems({ phase, run }: SessionView): void {
    for (const item of this.#root.querySelectorAll<HTMLElement>('[data-item]')) {
      const isCurrent = phase !== 'result' && item.dataset['item'] === run?.current;
      item.toggleAttribute('data-alone', isCurrent);
      item.toggleAttribute('data-away', phase !== 'result' && !isCurrent);
    }
  }

  #fill({ phase, run }: SessionView): void {
    if (phase === 'result') {
      for (const id of run.order) this.#formOf(id)?.explain(run.answers[id]?.answer);
      this.#showResult(run);
      return;
    }
    const given = run?.answers[run.current];
    if (phase === 'explained') this.form?.explain(given?.answer);
    else if (this.form !== undefined) {
      if (run?.mode === 'test') this.form.withhold();
      else this.form.conceal();
      this.form.answer = given?.answer;
      for (const choice of this.#confidences()) choice.checked = choice.value === String(given?.confidence);
    }
  }

  #showProgress(run: QuizRun, isExplained: boolean): void {
    const { sessionWords } = this.#data;
    const place = run.order.indexOf(run.current);
    const isLast = place === run.order.length - 1;
    const answered = run.order.filter((id) => Object.hasOwn(run.answers, id)).length;
    // The answer on the screen is kept on leaving it, so the item on the screen does not count as left out.
    const left = run.order.filter((id) => id !== run.current && !Object.hasOwn(run.answers, id)).length;
    const total = run.order.length;
    part(this.#root, '[data-title]').textContent = fillPlaces(sessionWords.progress, {
      number: place + 1,
      total,
    });
    const bar = partOf(HTMLProgressElement, this.#root, '[data-bar]');
    bar.max = total;
    bar.value = answered;
    this.#showMap(run);

    const isChecking = run.mode === 'practice' && !isExplained;
    const canFinish = isLast || left === 0;
    const setShown = (name: string, isShown: boolean): void => {
      part(this.#root, `[data-actions] [data-${name}]`).hidden = !isShown;
    };
    setShown('check', isChecking);
    setShown('next', !isChecking && !isLast);
    setShown('skip', isChecking && !isLast);
    setShown('finish', canFinish);
    setShown('previous', place > 0);
    part(this.#root, '[data-finish]').dataset['variant'] = isChecking || !isLast ? '' : 'primary';
    part(this.#root, '[data-left]').textContent =
      canFinish && left > 0 && !isChecking ? fillPlaces(sessionWords.left, { count: left }) : '';
  }

  #showMap(run: QuizRun): void {
    const { sessionWords } = this.#data;
    const list = part(this.#root, '[data-map]');
    const template = partOf(HTMLTemplateElement, this.#root, 'template[data-map-entry]');
    while (list.childElementCount > run.order.length) list.lastElementChild?.remove();
    while (list.childElementCount < run.order.length) list.append(template.content.cloneNode(true));
    run.order.forEach((id, index) => {
      const button = list.querySelectorAll('button')[index];
      if (button === undefined) return;
      const isAnswered = Object.hasOwn(run.answers, id);
      button.dataset['to'] = id;
      button.textContent = String(index + 1);
      button.toggleAttribute('data-answered', isAnswered);
      button.setAttribute(
        'aria-label',
        fillPlaces(isAnswered ? sessionWords.mapAnswered : sessionWords.mapOpen, { number: index + 1 }),
      );
      if (id === run.current) button.setAttribute('aria-current', 'step');
      else button.removeAttribute('aria-current');
    });
  }

  #showResult(run: QuizRun): void {
    const { points, outOf, items } = resultOf(this.#data.plan, run);
    part(this.#root, '[data-score]').textContent = fillPlaces(this.#data.sessionWords.score, {
      points: pointsFormat.format(points),
      total: outOf,
    });
    for (const { id, outcome } of items) {
      const row = part(this.#root, `[data-outcome-of="${id}"]`);
      part(row, '[data-verdict]').replaceChildren(copyMark(this.#root, outcome));
      part(row, '[data-reread]').hidden = outcome === 'right';
    }
  }

  #focus(phase: SessionView['phase']): void {
    if (phase === 'explained') this.form?.focusOutcome();
    else if (phase === 'answering') part(this.#root, '[data-title]').focus();
    else if (phase === 'result') part(this.#root, '[data-result-title]').focus();
    else if (phase === 'intro') part(this.#root, '[data-intro] :is(input:checked, button)').focus();
    else part(this.#root, '[data-nothing]').focus();
  }
}
