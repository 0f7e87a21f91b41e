import { saveFile } from '#client/files/save-file.ts';
import type { LearnerRecord } from '#client/record/learner-record.ts';
import { openRecord } from '#client/record/record.ts';
import { buildElement } from '#components/build-element.ts';
import { toRecordFile } from '#core/record/export-file.ts';
import { recentHistory } from '#core/record/history.ts';
import type { CourseOutline } from '#core/record/outline.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { myRecord as strings } from '#i18n/strings/my-record.ts';
import { describeEntry } from './describe-entry.ts';
import { localeOfPage } from './page-locale.ts';
import { readOutlines } from './outline-data.ts';

const mostEntries = 30;
const t = createTranslate(strings, localeOfPage());

/** `<my-record>`: fills the places `.device`, `.history` and `.copy` that the page was built with. */
export class MyRecord extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const outlines = readOutlines();
    const record = await openRecord();
    const show = (): void => {
      this.querySelector('.device')?.replaceChildren(...describeDevice(record));
      this.querySelector('.history')?.replaceChildren(renderHistory(record, outlines));
      this.querySelector('.copy')?.replaceChildren(...describeCopy(record));
      // With nothing kept there is nothing to save.
      this.querySelector('[data-copy]')?.toggleAttribute('hidden', record.events().length === 0);
    };
    record.subscribe(show);
    show();
    this.querySelector('button')?.addEventListener('click', () => saveCopy(record));
  }
}

function describeDevice(record: LearnerRecord): Node[] {
  const device = record.events().at(-1)?.device;
  const lines = [
    ...(device === undefined ? [] : [t('record.device', { device: device.slice(0, 8) })]),
    ...(record.storage === 'persistent' ? [t('record.kept')] : []),
    ...(record.unreadable.length > 0 ? [t('record.unreadable', { count: record.unreadable.length })] : []),
  ];
  return lines.map((line) => buildElement('p', {}, line));
}

function renderHistory(record: LearnerRecord, outlines: readonly CourseOutline[]): HTMLElement {
  const entries = recentHistory(record.events(), mostEntries);
  if (entries.length === 0) return buildElement('p', { class: 'quiet' }, t('record.historyEmpty'));
  const format = new Intl.DateTimeFormat(localeOfPage() === 'ar' ? 'ar-u-nu-latn' : 'en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return buildElement(
    'ol',
    { class: 'plain-list', 'aria-label': t('record.history') },
    ...entries.map(({ at, body }) =>
      buildElement(
        'li',
        {},
        buildElement('time', { datetime: at }, format.format(new Date(at))),
        buildElement('span', {}, describeEntry(body, outlines, t)),
      ),
    ),
  );
}

function describeCopy(record: LearnerRecord): Node[] {
  return [buildElement('p', {}, t('record.copyWhat', { count: record.events().length }))];
}

/** A file of the learner's own; nothing is sent anywhere. */
function saveCopy(record: LearnerRecord): void {
  const exportedAt = new Date().toISOString();
  const text = toRecordFile({
    site: import.meta.env.BASE_URL,
    exportedAt,
    events: record.events(),
    unreadable: record.unreadable,
  });
  saveFile(`rounds-record-${exportedAt.slice(0, 10)}.json`, text);
}
