import { openSearch } from '#client/search/open-search.ts';
import type { Search, SearchAnswer } from '#client/search/search-answer.ts';
import { buildElement } from '#components/build-element.ts';
import type { Locale } from '#core/text/local-text.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { search as strings } from '#i18n/strings/search.ts';
import { renderResults } from './render-results.ts';

/** `<search-panel data-indexes="url url" data-locale>` around the form, the status and the results. */
export class SearchPanel extends HTMLElement {
  #engine: Search | undefined;
  #asked = '';

  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    if (input === null || form === null) return;
    input.addEventListener('focus', () => this.#open().warm());
    input.addEventListener('input', () => void this.#ask(input.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask(input.value);
    });
    addEventListener('popstate', () => {
      input.value = readQuery();
      void this.#ask(input.value);
    });
    input.value ||= readQuery();
    if (input.value !== '') void this.#ask(input.value);
  }

  #open(): Search {
    this.#engine ??= openSearch((this.dataset['indexes'] ?? '').split(' '));
    return this.#engine;
  }

  async #ask(query: string): Promise<void> {
    this.#asked = query;
    writeQuery(query);
    if (query.trim() === '') {
      this.#show('', []);
      return;
    }
    if (this.#engine === undefined) this.#show(this.#translate('search.loading'), []);
    const answer = await this.#open().search(query);
    // A slow answer must not replace that of a later keystroke.
    if (query !== this.#asked) return;
    this.#render(answer);
    const hits = await this.#open().excerpts(answer.hits);
    if (query === this.#asked) this.#render({ ...answer, hits });
  }

  #render({ hits, corrections, isIncomplete }: SearchAnswer): void {
    const t = this.#translate;
    const notes = [
      ...corrections.map(({ typed, used }) => t('search.corrected', { typed, used })),
      ...(isIncomplete ? [t('search.failed')] : []),
      ...(hits.length === 0 ? [t('search.nothingHint')] : []),
    ].map((note) => buildElement('p', { class: 'quiet' }, note));
    if (hits.length === 0) {
      this.#show(t('search.nothing'), notes);
      return;
    }
    this.#show(t('search.count', { count: hits.length }), [...notes, renderResults(hits, this.#locale, t)]);
  }

  /** The status stays in the page, so that screen readers hear it change. */
  #show(status: string, nodes: readonly Node[]): void {
    const line = this.querySelector('[role="status"]');
    if (line !== null && line.textContent !== status) line.textContent = status;
    this.querySelector('.results')?.replaceChildren(...nodes);
  }

  get #locale(): Locale {
    return this.dataset['locale'] === 'ar' ? 'ar' : 'en';
  }

  get #translate() {
    return createTranslate(strings, this.#locale);
  }
}

const readQuery = (): string => new URLSearchParams(location.search).get('q') ?? '';

/** The address always shows the query, so that a list can be shared and come back to. */
function writeQuery(query: string): void {
  if (query === readQuery()) return;
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(history.state, '', address);
}
