import { openSearch } from '#client/search/open-search.ts';
import { clearRecentSearches, keepRecentSearch, readRecentSearches } from '#client/search/recent-searches.ts';
import { scopeOf } from '#client/search/search-scope.ts';
import { SearchSession, type SearchState } from '#client/search/search-session.ts';
import { buildElement } from '#components/build-element.ts';
import { renderNotes, statusOf } from './answer-notes.ts';
import { fillExcerpts, listKey } from './hit-parts.ts';
import { QueryAddress } from './query-address.ts';
import { queryOfClick } from './query-link.ts';
import { renderQueryList, renderResultsList } from './results-list.ts';
import { speechOf, type Speech } from './speech.ts';

/** `<search-panel data-indexes="url url" data-directory data-course data-locale>` around the form, the status and the results. */
export class SearchPanel extends HTMLElement {
  readonly #address = new QueryAddress();
  #session: SearchSession | undefined;
  #shown = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const { input } = this;
    input.addEventListener('focus', () => this.#open().warm());
    input.addEventListener('input', () => {
      this.#ask(input.value);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search(input.value);
    });
    this.addEventListener('click', this.#onClick);
    addEventListener('popstate', () => {
      this.#search(this.#address.read());
    });
    input.value ||= this.#address.read();
    this.#ask(input.value);
  }

  get input(): HTMLInputElement {
    return this.querySelector('input') ?? buildElement('input');
  }

  /** What somebody means to search for, not what is on its way to it. */
  #search(query: string): void {
    this.input.value = query;
    keepRecentSearch(query);
    this.#ask(query);
    this.#address.flush();
  }

  #ask(query: string): void {
    this.#address.write(query);
    if (query.trim() === '') this.#showBlank();
    else this.#open().ask(query);
  }

  #open(): SearchSession {
    this.#session ??= new SearchSession(openSearch(scopeOf(this)), (state) => {
      this.#render(state);
    });
    return this.#session;
  }

  #render(state: SearchState): void {
    if (state.step === 'blank') this.#showBlank();
    if (state.step === 'loading') this.#show(this.#speech.t('search.loading'), []);
    if (state.step !== 'answered') return;
    const { query, answer, hasExcerpts } = state;
    const key = listKey(query, answer.hits);
    if (hasExcerpts && key === this.#shown) {
      fillExcerpts(this, answer.hits);
      return;
    }
    const speech = this.#speech;
    const { suggestions } = answer;
    const list =
      answer.hits.length > 0
        ? [renderResultsList(answer.hits, speech, hasExcerpts)]
        : suggestions.length > 0
          ? [renderQueryList(speech.t('search.suggestions'), suggestions, speech)]
          : [];
    this.#show(statusOf(answer, speech), [...renderNotes(query, answer, speech), ...list]);
    this.#shown = key;
  }

  #showBlank(): void {
    const speech = this.#speech;
    const recent = readRecentSearches();
    if (recent.length === 0) {
      this.#show('', []);
      return;
    }
    const clear = buildElement(
      'button',
      { type: 'button', 'data-clear': '', 'data-variant': 'quiet' },
      speech.t('search.clearRecent'),
    );
    this.#show('', [renderQueryList(speech.t('search.recent'), recent, speech), clear]);
  }

  /**
   * The status stays in the page, so that screen readers hear it change. Who is in the list while a late answer comes
   * stays at the same hit; where that is gone, back in the box.
   */
  #show(status: string, nodes: readonly Node[]): void {
    const results = this.querySelector('.results');
    const { activeElement } = document;
    const wasInside = results?.contains(activeElement) === true;
    const hit = activeElement?.closest<HTMLElement>('[data-hit]')?.dataset['hit'];
    this.#shown = '';
    const line = this.querySelector('[role="status"]');
    if (line !== null && line.textContent !== status) line.textContent = status;
    results?.replaceChildren(...nodes);
    if (!wasInside) return;
    const same = [...this.querySelectorAll<HTMLElement>('[data-hit]')].find(
      (each) => each.dataset['hit'] === hit,
    );
    (same?.querySelector('a') ?? this.input).focus();
  }

  readonly #onClick = (event: MouseEvent): void => {
    const { target } = event;
    const query = queryOfClick(event);
    if (query !== undefined) {
      event.preventDefault();
      this.#search(query);
      this.input.focus();
    } else if (target instanceof Element && target.closest('[data-hit] a') !== null) {
      keepRecentSearch(this.input.value);
      this.#address.flush();
    } else if (target instanceof Element && target.closest('[data-clear]') !== null) {
      clearRecentSearches();
      this.#showBlank();
      this.input.focus();
    } else if (target instanceof Element && target.closest('[data-retry]') !== null) {
      this.#ask(this.input.value);
    }
  };

  get #speech(): Speech {
    return speechOf(this);
  }
}
