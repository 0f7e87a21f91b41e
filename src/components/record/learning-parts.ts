import { copyRecord } from '#client/record/copy-record.ts';
import type { StoredRecord } from '#client/record/create-record.ts';
import { recordDatabase } from '#client/record/record.ts';
import { openWholeRecord, type WholeRecord } from '#client/record/whole-record.ts';
import { buildElement } from '#components/build-element.ts';
import type { CourseOutline } from '#core/record/outline.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { learningParts as strings } from '#i18n/strings/learning-parts.ts';
import { renderAnnotations } from './annotation-list.ts';
import { renderCourseParts } from './course-parts.ts';
import { DeviceLine } from './device-line.ts';
import { loadFacts, type LoadedFacts } from './load-facts.ts';
import { localeOfPage } from './page-locale.ts';
import { renderPrinted } from './printed-record.ts';

const t = createTranslate(strings, localeOfPage());

/** All parts of My learning but its history: device, objectives, what went wrong, notes, files, paper, leaving. */
export class LearningParts {
  readonly #root: HTMLElement;
  readonly #record: StoredRecord;
  readonly #whole: WholeRecord;
  readonly #outlines: readonly CourseOutline[];
  readonly #device: DeviceLine;
  #facts: LoadedFacts | undefined;

  constructor(root: HTMLElement, record: StoredRecord, outlines: readonly CourseOutline[]) {
    this.#root = root;
    this.#record = record;
    this.#outlines = outlines;
    this.#whole = openWholeRecord(recordDatabase(record));
    this.#device = new DeviceLine(root, record, this.#whole);
  }

  async start(): Promise<void> {
    this.#listen();
    this.#record.subscribe(() => void this.#show());
    await this.#show();
    void this.#offerLeaving();
    this.#facts = await loadFacts(this.#root.dataset['facts'] ?? '');
    await this.#show();
  }

  async #show(): Promise<void> {
    const events = this.#record.events();
    this.#fill('notes', renderAnnotations(this.#record, this.#outlines));
    this.#root.querySelector('.copy')?.replaceChildren(...this.#describeCopy());
    // With nothing kept there is nothing to save.
    this.#root.querySelector('[data-copy]')?.toggleAttribute('hidden', events.length === 0);
    if (this.#facts !== undefined) this.#showCourses(this.#facts);
    await this.#device.show();
    const facts = this.#facts?.known ?? [];
    const device = this.#device.nameIn(events);
    this.#fill('print', renderPrinted(events, { outlines: this.#outlines, facts, device }));
  }

  #showCourses(facts: LoadedFacts): void {
    const { wrong, mastery, revised } = renderCourseParts(this.#record.events(), facts);
    this.#fill('wrong', wrong);
    this.#fill('mastery', mastery);
    this.#fill('revised', revised);
    this.#root.querySelector('[data-part="revised"]')?.toggleAttribute('hidden', revised.length === 0);
  }

  #fill(part: string, children: readonly Node[]): void {
    this.#root.querySelector(`[data-part="${part}"] > div`)?.replaceChildren(...children);
  }

  #listen(): void {
    const device = (): string | null => this.#device.own ?? null;
    this.#root
      .querySelector('[data-save]')
      ?.addEventListener('click', () => void copyRecord(this.#record, device()));
    this.#root.querySelector('[data-print]')?.addEventListener('click', () => print());
    this.#root.querySelector('[data-import]')?.toggleAttribute('hidden', false);
    const files = this.#root.querySelector<HTMLInputElement>('#import-files');
    files?.addEventListener('change', () => {
      this.#import([...(files.files ?? [])]);
    });
  }

  #import(chosen: readonly File[]): void {
    const target = { record: this.#record, whole: this.#whole, courses: this.#outlines };
    import('./import-panel.ts').then(
      ({ importFiles }) => importFiles(this.#root, chosen, target),
      () => this.#root.querySelector('[data-import-status]')?.replaceChildren(t('record.importFailed')),
    );
  }

  /** Its section stays hidden where it cannot be loaded. */
  async #offerLeaving(): Promise<void> {
    const device = (): string | null => this.#device.own ?? null;
    const leaving = { record: this.#record, whole: this.#whole, outlines: this.#outlines, device };
    const loaded = await import('./leave-device.ts').catch(() => undefined);
    await loaded?.openLeaving(this.#root, leaving);
  }

  #describeCopy(): Node[] {
    const { unreadable, storage } = this.#record;
    const lines = [
      t('record.copyWhat', { count: this.#record.events().length }),
      ...(storage === 'persistent' ? [t('record.kept')] : []),
      ...(unreadable.length > 0 ? [t('record.unreadable', { count: unreadable.length })] : []),
    ];
    return lines.map((line) => buildElement('p', {}, line));
  }
}
