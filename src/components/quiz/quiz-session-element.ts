import { openRecord, type LearnerRecord } from '#client/record/record.ts';
import { resumeRun } from '#core/quiz/run.ts';
import { readDataBlock, type QuizData } from './page-data.ts';
import { SessionRunner } from './session-runner.ts';

/** `<quiz-session>`: the questions on the page, taken as a practice or a test. */
class QuizSession extends HTMLElement {
  connectedCallback(): void {
    if (!this.hasAttribute('data-live'))
      void openRecord().then((record) => {
        this.#start(record);
      });
  }

  #start(record: LearnerRecord): void {
    const data = readDataBlock(this) as QuizData;
    const bodies = record.events().map(({ body }) => body);
    new SessionRunner(this, {
      data,
      record,
      run: resumeRun(data.plan, bodies),
      canBegin: true,
      begin: (form) => ({ mode: form.get('mode') === 'test' ? 'test' : 'practice' }),
    });
  }
}

customElements.define('quiz-session', QuizSession);
