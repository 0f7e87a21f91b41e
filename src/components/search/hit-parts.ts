import { buildElement } from '#components/build-element.ts';
import { standingKeys } from '#components/evidence/standing-keys.ts';
import type { SearchHit } from '#client/search/search-answer.ts';
import type { SearchKind } from '#core/search/documents.ts';
import type { Piece } from '#core/search/excerpt.ts';
import { inLocale, locales, type Locale } from '#core/text/local-text.ts';
import { directions } from '#i18n/locale.ts';
import type { Speech } from './speech.ts';

/** What a result is made of, the same on the search page and in the dialog. Text never becomes markup. */

export const kindLabels = {
  lesson: 'search.kindLesson',
  term: 'search.kindTerm',
  case: 'search.kindCase',
  question: 'search.kindQuestion',
  correction: 'search.kindCorrection',
  reference: 'search.kindReference',
} as const satisfies Record<SearchKind, string>;

export interface HitGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
}

/** The hits by kind; the kind of the best hit comes first. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

/** The passage keeps its own language and direction inside an interface of another. */
export function languageOf({ language }: SearchHit): { lang: Locale; dir: 'ltr' | 'rtl' } {
  const lang = locales.find((known) => known === language) ?? 'en';
  return { lang, dir: directions[lang] };
}

export const renderPieces = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, isMatch }) => (isMatch ? buildElement('mark', {}, text) : text));

/**
 * What stands below a hit's name: its page, the notice of a treatment, and the excerpt.
 * @param hasExcerpts until they are there their place is kept, see `fillExcerpts`
 */
export function renderDetails(hit: SearchHit, speech: Speech, hasExcerpts: boolean): HTMLElement[] {
  const details: HTMLElement[] = [];
  if (hit.page !== '') details.push(buildElement('span', { class: 'where' }, hit.page));
  if (hit.isTreatment) details.push(renderTreatment(hit, speech));
  if (hit.excerpt.length > 0 || !hasExcerpts) {
    details.push(buildElement('span', { class: 'excerpt' }, ...renderPieces(hit.excerpt)));
  }
  return details;
}

/** How well the passage is founded, and that it is no order: a hit is read in a hurry. */
function renderTreatment({ standing, safety }: SearchHit, { locale, t }: Speech): HTMLElement {
  const label =
    standing === undefined
      ? t('search.treatment')
      : `${t('search.treatment')} · ${t('evidence.standing')}: ${t(standingKeys[standing])}`;
  const line = safety === undefined ? undefined : inLocale(safety, locale);
  return buildElement(
    'span',
    { class: 'treatment', lang: locale, dir: directions[locale] },
    buildElement('b', {}, label),
    ...(line === undefined
      ? []
      : [' ', buildElement('bdi', { lang: line.language, class: 'safety-line' }, line.text)]),
  );
}

/** Puts the excerpts into a list that was shown without; whatever has the focus keeps it. */
export function fillExcerpts(list: ParentNode, hits: readonly SearchHit[]): void {
  const excerpts = new Map(hits.map(({ id, excerpt }) => [id, excerpt]));
  for (const element of list.querySelectorAll<HTMLElement>('[data-hit]')) {
    const place = element.querySelector('.excerpt');
    const excerpt = excerpts.get(element.dataset['hit'] ?? '') ?? [];
    if (excerpt.length === 0) {
      place?.remove();
      element.removeAttribute('aria-describedby');
    } else place?.replaceChildren(...renderPieces(excerpt));
  }
}

/** Two answers with one key show the same list. */
export const listKey = (query: string, hits: readonly SearchHit[]): string =>
  [query, ...hits.map(({ id }) => id)].join('\n');
