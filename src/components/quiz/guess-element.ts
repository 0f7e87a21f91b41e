import { keepEvent } from '#client/record/keep-event.ts';
import { openRecord } from '#client/record/record.ts';
import { firstGuess } from '#core/record/guess.ts';
import { single } from './answer-fields.ts';
import { readDataBlock, wordProblem, type GuessData } from './page-data.ts';
import { part, partOf } from './question-form.ts';

/** `<lesson-guess>`: keeps the guess before a lesson in the learner's record, once, without a verdict. */
class LessonGuess extends HTMLElement {
  connectedCallback(): void {
    if (this.hasAttribute('data-live')) return;
    const data = readDataBlock(this) as GuessData;
    this.toggleAttribute('data-live', true);
    part(this, '[data-question]').toggleAttribute('data-live', true);
    partOf(HTMLFormElement, this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#keep(data);
    });
    part(this, '[data-keep]').toggleAttribute('disabled', false);
    void openRecord().then((record) => {
      const kept = firstGuess(record.events(), data.guessed);
      if (typeof kept !== 'string') return;
      this.#lock(kept);
      this.#sayKept();
    });
  }

  async #keep({ guessed, words }: GuessData): Promise<void> {
    const answer = single.read(this);
    const isEmpty = answer === '';
    part(this, '[data-problem]').textContent = isEmpty ? wordProblem(words, { code: 'nothing-chosen' }) : '';
    if (isEmpty) {
      this.querySelector('input')?.focus();
      return;
    }
    this.#lock(answer);
    part(this, '[data-kept]').focus();
    await keepEvent({ type: 'guess.made', ...guessed, answer });
    // Not before it is true: who closes the page now loses nothing.
    this.#sayKept();
  }

  #lock(answer: Parameters<typeof single.write>[1]): void {
    single.write(this, answer);
    partOf(HTMLFieldSetElement, this, '[data-fields]').disabled = true;
    part(this, '[data-keep]').hidden = true;
  }

  #sayKept(): void {
    const kept = part(this, '[data-kept]');
    kept.textContent = kept.dataset['words'] ?? '';
  }
}

customElements.define('lesson-guess', LessonGuess);
