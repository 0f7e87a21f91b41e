import { openRecord } from '#client/record/record.ts';
import type { LearnerRecord } from '#client/record/learner-record.ts';
import { buildElement } from '#components/build-element.ts';
import { recentHistory } from '#core/record/history.ts';
import type { CourseOutline } from '#core/record/outline.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { myRecord as strings } from '#i18n/strings/my-record.ts';
import { formatTime } from './day-and-time.ts';
import { describeEntry } from './describe-entry.ts';
import { readOutlines } from './outline-data.ts';
import { localeOfPage } from './page-locale.ts';

const mostEntries = 30;
const t = createTranslate(strings, localeOfPage());

/** `<my-record data-facts>`: fills the history at once, and all its other parts when `learning-parts.ts` has come. */
export class MyRecord extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const outlines = readOutlines(this);
    const record = await openRecord();
    const show = (): void => {
      this.#part('history')?.replaceChildren(renderHistory(record, outlines));
    };
    record.subscribe(show);
    show();
    try {
      const { LearningParts } = await import('./learning-parts.ts');
      await new LearningParts(this, record, outlines).start();
    } catch {
      this.#part('wrong')?.replaceChildren(buildElement('p', { class: 'quiet' }, t('record.factsMissing')));
    }
  }

  #part(name: string): Element | null {
    return this.querySelector(`[data-part="${name}"] > div`);
  }
}

function renderHistory(record: LearnerRecord, outlines: readonly CourseOutline[]): HTMLElement {
  const entries = recentHistory(record.events(), mostEntries);
  if (entries.length === 0) return buildElement('p', { class: 'quiet' }, t('record.historyEmpty'));
  return buildElement(
    'ol',
    { class: 'plain-list', 'aria-label': t('record.history') },
    ...entries.map(({ at, body }) =>
      buildElement(
        'li',
        {},
        buildElement('time', { datetime: at }, formatTime(at)),
        buildElement('span', {}, describeEntry(body, outlines, t)),
      ),
    ),
  );
}
