import { openRecord } from '#client/record/record.ts';
import { scoreAnswer } from '#core/quiz/answer.ts';
import { readDataBlock, type CheckData } from './page-data.ts';
import { part, partOf, QuestionForm } from './question-form.ts';

/** `<quiz-check>`: answers at once, and writes every try to the learner's record. */
class QuizCheck extends HTMLElement {
  connectedCallback(): void {
    if (this.hasAttribute('data-live')) return;
    const data = readDataBlock(this) as CheckData;
    const form = new QuestionForm(part(this, '[data-question]'), data.question, this, data.words);
    this.toggleAttribute('data-live', true);
    partOf(HTMLFormElement, this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check(form, data);
    });
    part(this, '[data-retry]').addEventListener('click', () => {
      this.#retry(form);
    });
  }

  #check(form: QuestionForm, { course, lesson, question }: CheckData): void {
    const { answer } = form;
    const score = scoreAnswer(question, answer);
    if (score.kind === 'invalid') {
      form.tell(score.problem);
      form.focusProblem();
      return;
    }
    form.explain(answer);
    this.#showActions(true);
    form.focusOutcome();
    const { id: item, content } = question;
    const { correct } = score;
    void openRecord().then((record) =>
      record.append({ type: 'check.answered', course, lesson, item, answer, correct, content }),
    );
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

customElements.define('quiz-check', QuizCheck);
