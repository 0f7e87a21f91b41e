import type { Search, SearchAnswer } from './search-answer.ts';

/** What a person who searches should see now. */
export type SearchState =
  | { readonly step: 'blank' }
  /** Nothing has ever been answered: the index is still on its way. */
  | { readonly step: 'loading' }
  | {
      readonly step: 'answered';
      readonly query: string;
      readonly answer: SearchAnswer;
      /** False until the texts are there, which come after the list. */
      readonly hasExcerpts: boolean;
    };

/**
 * Turns keystrokes into states. At most one question a frame and one at a time, so that a slow device
 * answers the last keystroke and not each of them; answers come in the order of the questions.
 */
export class SearchSession {
  readonly #engine: Search;
  readonly #show: (state: SearchState) => void;
  #query = '';
  #isBusy = false;
  #isWaiting = false;
  #hasAnswered = false;

  constructor(engine: Search, show: (state: SearchState) => void) {
    this.#engine = engine;
    this.#show = show;
  }

  warm(): void {
    this.#engine.warm();
  }

  ask(query: string): void {
    this.#query = query;
    if (query.trim() === '') {
      this.#show({ step: 'blank' });
      return;
    }
    if (!this.#hasAnswered) this.#show({ step: 'loading' });
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      void this.#answer();
    });
  }

  async #answer(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let query = ''; query !== this.#query && this.#query.trim() !== '';) {
      query = this.#query;
      await this.#answerOne(query);
    }
    this.#isBusy = false;
  }

  async #answerOne(query: string): Promise<void> {
    const answer = await this.#engine.search(query, (first) => {
      this.#report(query, first, false);
    });
    this.#report(query, answer, answer.hits.length === 0);
    if (answer.hits.length === 0 || query !== this.#query) return;
    const hits = await this.#engine.excerpts(answer.hits);
    this.#report(query, { ...answer, hits }, true);
  }

  /** An answer that is late by a keystroke is better than none, but not where the box was emptied. */
  #report(query: string, answer: SearchAnswer, hasExcerpts: boolean): void {
    this.#hasAnswered = true;
    if (this.#query.trim() === '') return;
    this.#show({ step: 'answered', query, answer, hasExcerpts });
  }
}
