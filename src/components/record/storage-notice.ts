import type { MemoryReason } from '#client/record/learner-record.ts';
import { openRecord } from '#client/record/record.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { record as strings } from '#i18n/strings/record.ts';
import { localeOfPage } from './page-locale.ts';

const messages = {
  refused: 'record.memoryRefused',
  newer: 'record.memoryNewer',
  full: 'record.memoryFull',
  lost: 'record.memoryLost',
} as const satisfies Record<MemoryReason, keyof typeof strings>;

/** `<storage-notice>`: empty while the record is kept; else it says what is not kept, and why. */
export class StorageNotice extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const record = await openRecord();
    const t = createTranslate(strings, localeOfPage());
    const show = (): void => {
      const { memoryReason } = record;
      this.textContent = memoryReason === undefined ? '' : t(messages[memoryReason]);
    };
    record.subscribe(show);
    show();
  }
}
