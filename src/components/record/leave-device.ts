import { eraseTraces, findTraces } from '#client/leaving/traces.ts';
import { copyRecord } from '#client/record/copy-record.ts';
import type { StoredRecord } from '#client/record/create-record.ts';
import { draftPlaces } from '#client/record/note-drafts.ts';
import { exportedKeys, type WholeRecord } from '#client/record/whole-record.ts';
import { buildElement } from '#components/build-element.ts';
import type { CourseOutline } from '#core/record/outline.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { leaving as strings } from '#i18n/strings/leaving.ts';
import { linkToSection } from './annotation-list.ts';
import { localeOfPage } from './page-locale.ts';

const t = createTranslate(strings, localeOfPage());

interface Leaving {
  readonly record: StoredRecord;
  readonly whole: WholeRecord;
  readonly outlines: readonly CourseOutline[];
  readonly device: () => string | null;
}

/** Offers to leave the device for as long as something of the learner is there. */
export async function openLeaving(root: HTMLElement, leaving: Leaving): Promise<void> {
  const device = new LeaveDevice(root, leaving);
  leaving.record.subscribe(() => void device.show());
  await device.show();
}

/**
 * "Leave this device": hands out the file, asks whether it arrived, and erases: of the record only what was in the file,
 * and then whatever else the device keeps of the learner.
 */
class LeaveDevice {
  readonly #root: HTMLElement;
  readonly #leaving: Leaving;
  /** What the file held that was handed out last. */
  #exported: ReadonlySet<string> = new Set();

  constructor(root: HTMLElement, leaving: Leaving) {
    this.#root = root;
    this.#leaving = leaving;
    const press = (name: string, act: () => void): void => {
      this.#part(name)?.addEventListener('click', act);
    };
    press('start', () => {
      this.#handOut();
    });
    press('erase', () => void this.#erase());
    press('keep', () => {
      this.#ask(false);
      this.#say('');
      this.#part('start')?.focus();
    });
    this.#part('set-aside')?.toggleAttribute('hidden', leaving.record.setAside === undefined);
  }

  /** Where nothing is kept of anybody there is nothing to leave. */
  async show(): Promise<void> {
    const traces = await findTraces();
    this.#root
      .querySelector('[data-leave]')
      ?.toggleAttribute('hidden', !this.#hasRecord() && traces.length === 0);
    this.#wordButtons();
  }

  #handOut(): void {
    const { record, device } = this.#leaving;
    this.#say('');
    if (this.#isClosed()) {
      this.#say(t('record.leaveClosed'));
      return;
    }
    this.#exported = exportedKeys(record.events(), record.unreadable);
    const words = this.#hasRecord()
      ? t('record.leaveQuestion', { file: copyRecord(record, device()) })
      : t('record.leaveNoFile');
    this.#part('drafts')?.replaceChildren(...this.#describeDrafts());
    this.#wordButtons();
    this.#ask(true);
    const question = this.#root.querySelector<HTMLElement>('#leave-question');
    if (question === null) return;
    question.textContent = words;
    question.focus();
  }

  async #erase(): Promise<void> {
    const { record, whole } = this.#leaving;
    this.#ask(false);
    try {
      // Where the browser refused a store there is none to erase.
      if (record.memoryReason !== 'refused' && !(await whole.erase(this.#exported))) {
        this.#say(t('record.leaveMore'));
        return;
      }
    } catch {
      this.#say(t('record.leaveFailed'));
      return;
    }
    const left = await eraseTraces();
    await record.storeChanged('erased');
    if (left.length > 0) this.#say(t('record.leaveLeft'));
    document.querySelector<HTMLElement>('h1')?.focus();
  }

  /** A store that this version cannot use is never touched, so leaving cannot be promised. */
  #isClosed(): boolean {
    const { memoryReason } = this.#leaving.record;
    return memoryReason === 'newer' || memoryReason === 'unopened';
  }

  #hasRecord(): boolean {
    const { record } = this.#leaving;
    return record.events().length + record.unreadable.length > 0;
  }

  /** Notes that are not saved are not in the file either: the way to each. */
  #describeDrafts(): Node[] {
    const places = draftPlaces().map((place) => {
      const [course = '', lesson = '', section = ''] = place.split(' ');
      return { course, lesson, section };
    });
    if (places.length === 0) return [];
    const links = places.map((place) => linkToSection(place, this.#leaving.outlines));
    return [
      buildElement('p', {}, t('record.leaveDrafts', { count: places.length })),
      buildElement('ul', {}, ...links.map((link) => buildElement('li', {}, link))),
    ];
  }

  #wordButtons(): void {
    for (const button of [this.#part('start'), this.#part('erase')]) {
      if (button) button.textContent = button.dataset[this.#hasRecord() ? 'withFile' : 'withoutFile'] ?? '';
    }
  }

  #ask(isOpen: boolean): void {
    this.#part('confirm')?.toggleAttribute('hidden', !isOpen);
  }

  #say(words: string): void {
    const place = this.#part('status');
    if (place) place.textContent = words;
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-leave-${name}]`);
  }
}
