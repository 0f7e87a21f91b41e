import { buildElement } from '#components/build-element.ts';
import { href } from '#i18n/href.ts';
import type { Speech } from './speech.ts';

/** Where the search page shows a query. Lone surrogates become the replacement character, as in any form. */
export function searchPageAddress(query: string, { locale }: Pick<Speech, 'locale'>): string {
  const asked = query.trim();
  const address = href(locale, '/search/');
  return asked === '' ? address : `${address}?${new URLSearchParams({ q: asked }).toString()}`;
}

/**
 * A link to another search. A plain click puts the query into the box instead, `queryOfClick`; opened in a
 * new tab it leads to the search page.
 */
export function renderQueryLink(
  query: string,
  speech: Speech,
  attributes: Readonly<Record<string, string>> = {},
): HTMLAnchorElement {
  return buildElement(
    'a',
    { href: searchPageAddress(query, speech), 'data-query': query, ...attributes },
    buildElement('bdi', {}, query),
  );
}

/** The query of a link that was clicked to search here; undefined for every other click. */
export function queryOfClick(event: MouseEvent): string | undefined {
  if (!isPlainClick(event) || !(event.target instanceof Element)) return undefined;
  return event.target.closest<HTMLElement>('a[data-query]')?.dataset['query'];
}

/** False where the browser opens a link elsewhere: another button or a modifier. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}
