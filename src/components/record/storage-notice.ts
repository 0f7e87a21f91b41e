import { setBusy } from '#client/offline/rest.ts';
import { openRecord } from '#client/record/record.ts';

/** `<storage-notice data-full="…">`: empty while the record is kept; else it says what is not kept, and why. */
export class StorageNotice extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const record = await openRecord();
    const show = (): void => {
      const { memoryReason } = record;
      // Loading another version would lose what lives only in this page.
      setBusy('memory', memoryReason !== undefined && record.events().length > 0);
      this.textContent = memoryReason === undefined ? '' : (this.dataset[memoryReason] ?? '');
    };
    record.subscribe(show);
    show();
  }
}
