import { openSearch } from '#client/search/open-search.ts';
import { clearRecentSearches, keepRecentSearch, readRecentSearches } from '#client/search/recent-searches.ts';
import { scopeOf } from '#client/search/search-scope.ts';
import { SearchSession, type SearchState } from '#client/search/search-session.ts';
import { buildElement } from '#components/build-element.ts';
import { addAnswerArea } from './answer-area.ts';
import { ActiveOption } from './active-option.ts';
import { renderNotes, statusOf } from './answer-notes.ts';
import { fillExcerpts, listKey } from './hit-parts.ts';
import { isPlainClick, queryOfClick, searchPageAddress } from './query-link.ts';
import { renderAnswerOptions, renderQueryOptions } from './results-options.ts';
import { speechOf, type Speech } from './speech.ts';

/**
 * `<search-dialog data-indexes="url url" data-directory data-course data-locale>` around the dialog of SearchDialog.astro. The dialog is a form
 * that leads to the search page; this makes it answer while it is typed into. Defined once the dialog has been opened.
 */
class SearchDialog extends HTMLElement {
  #session!: SearchSession;
  #active!: ActiveOption;
  #speech!: Speech;
  #shown = '';

  connectedCallback(): void {
    const { dialog, input } = this;
    this.#speech = speechOf(this);
    const listbox = addAnswerArea(dialog, input, this.#speech);
    this.#active = new ActiveOption(input, listbox);
    this.#session = new SearchSession(openSearch(scopeOf(this)), (state) => {
      this.#render(state);
    });
    this.#session.warm();
    input.addEventListener('input', () => {
      this.#session.ask(input.value);
    });
    input.addEventListener('keydown', this.#onKey);
    dialog.addEventListener('click', this.#onClick);
    // The focus stays in the box, so that typing goes on after a click beside an option.
    listbox.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    dialog.querySelector('form')?.addEventListener('submit', () => {
      keepRecentSearch(input.value);
    });
    this.#session.ask(input.value);
  }

  private get dialog(): HTMLDialogElement {
    return this.querySelector('dialog') ?? buildElement('dialog');
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input') ?? buildElement('input');
  }

  private get listbox(): HTMLElement {
    return this.querySelector<HTMLElement>('[role="listbox"]') ?? this;
  }

  #render(state: SearchState): void {
    const { t } = this.#speech;
    if (state.step === 'blank') this.#showBlank();
    if (state.step === 'loading') this.#show(t('search.loading'), [], []);
    if (state.step !== 'answered') return;
    const { query, answer, hasExcerpts } = state;
    const key = listKey(query, answer.hits);
    if (hasExcerpts && answer.hits.length > 0 && key === this.#shown) {
      fillExcerpts(this.listbox, answer.hits);
      return;
    }
    this.#show(
      statusOf(answer, this.#speech),
      renderNotes(query, answer, this.#speech),
      renderAnswerOptions(query, answer, this.#speech, hasExcerpts),
    );
    this.#shown = key;
  }

  #showBlank(): void {
    const { t } = this.#speech;
    const recent = readRecentSearches();
    const clear = buildElement(
      'button',
      { type: 'button', 'data-clear': '', 'data-variant': 'quiet' },
      t('search.clearRecent'),
    );
    this.#show(
      '',
      recent.length === 0 ? [buildElement('p', { class: 'quiet' }, t('search.hint'))] : [],
      renderQueryOptions(t('search.recent'), recent, this.#speech),
    );
    if (recent.length > 0) this.querySelector('.after')?.replaceChildren(clear);
  }

  /** The status stays in the dialog, so that screen readers hear it change. The hit pointed at stays so. */
  #show(status: string, notes: readonly Node[], options: readonly Node[]): void {
    const { input, listbox } = this;
    const pointed = this.#active.current?.dataset['hit'];
    this.#shown = '';
    const line = this.querySelector('[role="status"]');
    if (line !== null && line.textContent !== status) line.textContent = status;
    this.querySelector('.notes')?.replaceChildren(...notes);
    this.querySelector('.after')?.replaceChildren();
    listbox.replaceChildren(...options);
    listbox.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    const hits = [...listbox.querySelectorAll<HTMLAnchorElement>('[data-hit]')];
    this.#active.set(hits.find((each) => each.dataset['hit'] === pointed) ?? null);
    if (pointed === undefined) listbox.scrollTop = 0;
  }

  #search(query: string): void {
    this.input.value = query;
    this.#session.ask(query);
    this.input.focus();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey) return;
    const { current } = this.#active;
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && (current !== null || isCommand)) {
      event.preventDefault();
      if (isCommand) this.#openTab(current?.href ?? searchPageAddress(this.input.value, this.#speech));
      else current?.click();
    } else if (isCommand) {
      // Opened again: the browser would take the key for its own search.
      if (event.key.toLowerCase() !== 'k' && event.code !== 'KeyK') return;
      event.preventDefault();
      this.input.select();
    } else if (!event.shiftKey && this.#active.move(event.key)) event.preventDefault();
  };

  #openTab(address: string): void {
    keepRecentSearch(this.input.value);
    window.open(address, '_blank', 'noopener');
  }

  readonly #onClick = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const query = queryOfClick(event);
    if (query !== undefined) {
      event.preventDefault();
      this.#search(query);
    } else if (target.closest('a') !== null) {
      keepRecentSearch(this.input.value);
      // A heading of this very page is under the dialog.
      if (isPlainClick(event)) this.dialog.close();
    } else if (target.closest('[data-clear]') !== null) {
      clearRecentSearches();
      this.#search('');
    } else if (target.closest('[data-retry]') !== null) {
      this.#search(this.input.value);
    }
  };
}

customElements.define('search-dialog', SearchDialog);
