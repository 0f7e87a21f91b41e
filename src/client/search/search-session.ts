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
 * Turns keystrokes into states, without delay: a key is asked at once, unless an answer is being waited for. One
 * question at a time, so that a slow device answers the last keystroke and not each of them; answers come in the
 * order of the questions. Excerpts hold up no question: those of a list that is no longer shown are dropped.
 */
export class SearchSession {
  readonly #engine: Search;
  readonly #show: (state: SearchState) => void;
  #query = '';
  #isBusy = false;
  #shown: SearchAnswer | undefined;

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
    if (this.#shown === undefined) this.#show({ step: 'loading' });
    void this.#answer();
  }

  async #answer(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    let query;
    do {
      query = this.#query;
      if (query.trim() === '') break;
      await this.#answerOne(query);
    } while (query !== this.#query);
    this.#isBusy = false;
  }

  async #answerOne(query: string): Promise<void> {
    const answer = await this.#engine.search(query, (first) => {
      this.#report(query, first, false);
    });
    this.#report(query, answer, answer.hits.length === 0);
    if (answer.hits.length > 0 && query === this.#query) void this.#addExcerpts(query, answer);
  }

  async #addExcerpts(query: string, answer: SearchAnswer): Promise<void> {
    const hits = await this.#engine.excerpts(answer.hits);
    if (this.#shown === answer) this.#report(query, { ...answer, hits }, true);
  }

  /** An answer that is late by a keystroke is better than none, but not where the box was emptied. */
  #report(query: string, answer: SearchAnswer, hasExcerpts: boolean): void {
    this.#shown = answer;
    if (this.#query.trim() === '') return;
    this.#show({ step: 'answered', query, answer, hasExcerpts });
  }
}
