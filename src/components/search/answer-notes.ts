import type { SearchAnswer } from '#client/search/search-answer.ts';
import { buildElement } from '#components/build-element.ts';
import { applyCorrections } from '#core/search/apply-corrections.ts';
import { renderQueryLink } from './query-link.ts';
import type { Speech } from './speech.ts';

/** What has to be said about an answer, above its hits. `data-retry` marks the button that asks again. */
export function renderNotes(query: string, answer: SearchAnswer, speech: Speech): HTMLElement[] {
  const { t } = speech;
  const notes: HTMLElement[] = [];
  if (answer.corrections.length > 0) notes.push(renderDidYouMean(query, answer, speech));
  if (answer.isIncomplete) {
    const retry = buildElement('button', { type: 'button', 'data-retry': '' }, t('search.retry'));
    notes.push(buildElement('p', { class: 'failed' }, `${t('search.failed')} `, retry));
  }
  if (answer.hits.length === 0) notes.push(buildElement('p', { class: 'quiet' }, t('search.nothingHint')));
  return notes;
}

function renderDidYouMean(query: string, { corrections }: SearchAnswer, speech: Speech): HTMLElement {
  const typed = corrections.map((each) => each.typed).join(' ');
  const [before = '', after = ''] = speech.t('search.didYouMean', { typed }).split('{query}');
  const link = renderQueryLink(applyCorrections(query, corrections), speech);
  return buildElement('p', { class: 'did-you-mean' }, before, link, after);
}

/** The line that screen readers hear: how many, or that there is nothing. */
export function statusOf({ hits }: SearchAnswer, { t }: Speech): string {
  return hits.length === 0 ? t('search.nothing') : t('search.count', { count: hits.length });
}
