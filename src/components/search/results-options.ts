import type { SearchAnswer, SearchHit } from '#client/search/search-answer.ts';
import { buildElement } from '#components/build-element.ts';
import { href } from '#i18n/href.ts';
import { groupHits, kindLabels, languageOf, renderDetails, renderPieces } from './hit-parts.ts';
import { renderQueryLink, searchPageAddress } from './query-link.ts';
import type { Speech } from './speech.ts';

/** The dialog's list: the options of a listbox, each a link, in groups. The search page has the rest. */
const mostPerKind = 5;

export function renderAnswerOptions(
  query: string,
  { hits, suggestions }: SearchAnswer,
  speech: Speech,
  hasExcerpts: boolean,
): HTMLElement[] {
  const { t } = speech;
  const groups = groupHits(hits).map(({ kind, hits: own }) =>
    renderGroup(
      kind,
      t(kindLabels[kind]),
      own
        .slice(0, mostPerKind)
        .map((hit, index) => renderHitOption(hit, `search-${kind}-${String(index)}`, speech, hasExcerpts)),
    ),
  );
  const label = hits.length === 0 ? t('search.openPage') : t('search.all', { count: hits.length });
  const more = buildElement(
    'a',
    { ...optionAttributes('search-option-page'), class: 'more', href: searchPageAddress(query, speech) },
    label,
  );
  return [...groups, ...renderQueryOptions(t('search.suggestions'), suggestions, speech), more];
}

/** Other searches as options: recent ones, or what to try instead. */
export function renderQueryOptions(label: string, queries: readonly string[], speech: Speech): HTMLElement[] {
  if (queries.length === 0) return [];
  const options = queries.map((query, index) =>
    renderQueryLink(query, speech, {
      ...optionAttributes(`search-option-query-${String(index)}`),
      class: 'query',
    }),
  );
  return [renderGroup('queries', label, options)];
}

function renderGroup(id: string, label: string, options: readonly HTMLElement[]): HTMLElement {
  const labelId = `search-group-${id}`;
  return buildElement(
    'div',
    { role: 'group', 'aria-labelledby': labelId },
    buildElement('div', { id: labelId, class: 'kind', role: 'presentation' }, label),
    ...options,
  );
}

function renderHitOption(hit: SearchHit, id: string, speech: Speech, hasExcerpts: boolean): HTMLElement {
  const details = renderDetails(hit, speech, hasExcerpts);
  // A screen reader says name, page and standing, and the excerpt only to those who listen on.
  const excerpt = details.find((each) => each.classList.contains('excerpt'));
  excerpt?.setAttribute('aria-hidden', 'true');
  excerpt?.setAttribute('id', `${id}-excerpt`);
  return buildElement(
    'a',
    {
      ...optionAttributes(id),
      class: 'hit',
      'data-hit': hit.id,
      href: href(speech.locale, hit.path),
      'aria-describedby': excerpt?.id,
    },
    buildElement(
      'span',
      { class: 'passage', ...languageOf(hit) },
      buildElement('span', { class: 'name' }, ...renderPieces(hit.name)),
      ...details,
    ),
  );
}

/** The arrows go to options, Tab does not. */
const optionAttributes = (id: string) =>
  ({ id, role: 'option', tabindex: '-1', 'aria-selected': 'false' }) as const;
