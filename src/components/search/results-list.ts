import type { SearchHit } from '#client/search/search-answer.ts';
import { buildElement } from '#components/build-element.ts';
import { href } from '#i18n/href.ts';
import { groupHits, kindLabels, languageOf, renderDetails, renderPieces } from './hit-parts.ts';
import { renderQueryLink } from './query-link.ts';
import type { Speech } from './speech.ts';

/** The search page's list: a heading for each kind and a link for each hit. */
export function renderResultsList(
  hits: readonly SearchHit[],
  speech: Speech,
  hasExcerpts: boolean,
): HTMLElement {
  const { t } = speech;
  return buildElement(
    'ul',
    { 'aria-label': t('search.results'), class: 'plain-list groups' },
    ...groupHits(hits).map((group) =>
      buildElement(
        'li',
        {},
        buildElement('h2', { class: 'kind' }, t(kindLabels[group.kind])),
        buildElement(
          'ul',
          { class: 'plain-list' },
          ...group.hits.map((hit) => renderHit(hit, speech, hasExcerpts)),
        ),
      ),
    ),
  );
}

function renderHit(hit: SearchHit, speech: Speech, hasExcerpts: boolean): HTMLElement {
  return buildElement(
    'li',
    { class: 'hit', 'data-hit': hit.id, ...languageOf(hit) },
    buildElement('a', { href: href(speech.locale, hit.path), class: 'name' }, ...renderPieces(hit.name)),
    ...renderDetails(hit, speech, hasExcerpts),
  );
}

/** Other searches, under a heading: recent ones, or what to try instead. */
export function renderQueryList(label: string, queries: readonly string[], speech: Speech): HTMLElement {
  return buildElement(
    'section',
    {},
    buildElement('h2', { class: 'kind' }, label),
    buildElement(
      'ul',
      { 'aria-label': label, class: 'plain-list queries' },
      ...queries.map((query) => buildElement('li', {}, renderQueryLink(query, speech))),
    ),
  );
}
