import { keepEvent } from '#client/record/keep-event.ts';
import { openRecord } from '#client/record/record.ts';
import type { LearnerRecord } from '#client/record/learner-record.ts';
import { firstGuess } from '#core/record/guess.ts';
import { buildElement } from '../build-element.ts';
import { fillPlaces, readDataBlock, type CheckData } from './page-data.ts';
import { part, partOf, QuestionForm } from './question-form.ts';
import type { QuestionKit } from './question-kit.ts';

/** Answers at once, and writes every try to the learner's record. */
abstract class CheckElement extends HTMLElement {
  protected abstract readonly kit: QuestionKit;

  connectedCallback(): void {
    if (this.hasAttribute('data-live')) return;
    this.toggleAttribute('data-live', true);
    const data = readDataBlock(this) as CheckData;
    const root = part(this, '[data-question]');
    const form = new QuestionForm(root, data.question, this, data.words, this.kit);
    partOf(HTMLFormElement, this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check(form, data);
    });
    part(this, '[data-retry]').addEventListener('click', () => {
      this.#retry(form);
    });
    part(this, '[data-check]').toggleAttribute('disabled', false);
  }

  #check(form: QuestionForm, data: CheckData): void {
    const { course, lesson, question } = data;
    const { answer } = form;
    const score = this.kit.scoreAnswer(question, answer);
    if (score.kind === 'invalid') {
      form.tell(score.problem);
      form.focusProblem();
      return;
    }
    form.explain(answer);
    this.#showActions(true);
    form.focusOutcome();
    const { id: item, content } = question;
    const correct = score.kind === 'points' ? score.correct : null;
    void keepEvent({ type: 'check.answered', course, lesson, item, answer, correct, content });
    void openRecord().then((record) => {
      this.#tellGuess(data, record);
    });
  }

  /** Below the outcome, which is announced as it changes. */
  #tellGuess({ course, lesson, question, guess }: CheckData, record: LearnerRecord): void {
    if (guess === undefined) return;
    const { id: item, content } = question;
    const guessed = firstGuess(record.events(), { course, lesson, item, content });
    const score = this.kit.scoreAnswer(question, guessed);
    const words = score.kind !== 'points' ? guess.none : score.correct ? guess.right : guess.wrong;
    const option = this.querySelector(`[data-option="${String(guessed)}"] .question-row > span`);
    const answer = option?.textContent ?? '';
    const line = buildElement('p', { class: 'question-guess' }, fillPlaces(words, { answer }));
    part(this, '[data-outcome]').append(line);
  }

  #retry(form: QuestionForm): void {
    form.conceal();
    form.answer = undefined;
    this.#showActions(false);
    form.focusProblem();
  }

  #showActions(isAnswered: boolean): void {
    part(this, '[data-check]').hidden = isAnswered;
    part(this, '[data-retry]').hidden = !isAnswered;
  }
}

/** An element for checks of the types that `kit` has. */
export function defineCheck(name: string, kit: QuestionKit): void {
  customElements.define(
    name,
    class extends CheckElement {
      protected override readonly kit = kit;
    },
  );
}
