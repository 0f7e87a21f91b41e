import { setBusy } from '#client/offline/rest.ts';
import { copyRecord } from '#client/record/copy-record.ts';
import { openRecord } from '#client/record/record.ts';

/**
 * `<storage-notice data-full="…">`: says nothing while the record is kept; else what is not kept and why, with a button
 * that hands out all this page knows. The button needs no further file: the network may be gone as well.
 */
export class StorageNotice extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const record = await openRecord();
    const line = this.querySelector('p');
    const button = this.querySelector('button');
    button?.addEventListener('click', () => copyRecord(record));
    const show = (): void => {
      const { memoryReason, wasErased } = record;
      // Loading another version would lose what lives only in this page.
      setBusy('memory', memoryReason !== undefined && record.events().length > 0);
      const words = this.dataset[memoryReason ?? (wasErased ? 'erased' : '')] ?? '';
      if (line && line.textContent !== words) line.textContent = words;
      this.toggleAttribute('data-shown', words !== '');
      if (button) button.hidden = memoryReason === undefined || record.events().length === 0;
    };
    record.subscribe(show);
    show();
  }
}
