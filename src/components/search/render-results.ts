import type { SearchHit } from '#client/search/search-answer.ts';
import type { SearchKind } from '#core/search/documents.ts';
import type { Piece } from '#core/search/excerpt.ts';
import { buildElement } from '#components/build-element.ts';
import type { Translate } from '#i18n/create-translate.ts';
import { href } from '#i18n/href.ts';
import { directions } from '#i18n/locale.ts';
import type { search } from '#i18n/strings/search.ts';
import { locales, type Locale } from '#core/text/local-text.ts';

type SearchString = keyof typeof search;

const kindLabels: Readonly<Record<SearchKind, SearchString>> = {
  lesson: 'search.kindLesson',
  term: 'search.kindTerm',
  case: 'search.kindCase',
  question: 'search.kindQuestion',
  correction: 'search.kindCorrection',
  reference: 'search.kindReference',
};

/** The hits by kind; the kind of the best hit comes first. */
export function renderResults(
  hits: readonly SearchHit[],
  locale: Locale,
  t: Translate<SearchString>,
): HTMLElement {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return buildElement(
    'ul',
    { 'aria-label': t('search.results'), class: 'plain-list groups' },
    ...kinds.map((kind) =>
      buildElement(
        'li',
        {},
        buildElement('h2', { class: 'kind' }, t(kindLabels[kind])),
        buildElement(
          'ul',
          { class: 'plain-list' },
          ...hits.filter((hit) => hit.kind === kind).map((hit) => renderHit(hit, locale)),
        ),
      ),
    ),
  );
}

function renderHit({ path, name, page, excerpt, language }: SearchHit, locale: Locale): HTMLElement {
  const written = locales.find((known) => known === language) ?? 'en';
  return buildElement(
    'li',
    { class: 'hit', lang: written, dir: directions[written] },
    buildElement('a', { href: href(locale, path) }, ...renderPieces(name)),
    ...(page === '' ? [] : [buildElement('span', { class: 'where' }, page)]),
    ...(excerpt.length === 0 ? [] : [buildElement('p', {}, ...renderPieces(excerpt))]),
  );
}

const renderPieces = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, isMatch }) => (isMatch ? buildElement('mark', {}, text) : text));
