import { copyRecord } from '#client/record/copy-record.ts';
import type { StoredRecord } from '#client/record/create-record.ts';
import { forgetDrafts } from '#client/record/note-drafts.ts';
import { exportedKeys, type WholeRecord } from '#client/record/whole-record.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { learningParts as strings } from '#i18n/strings/learning-parts.ts';
import { localeOfPage } from './page-locale.ts';

const t = createTranslate(strings, localeOfPage());

interface Leaving {
  readonly record: StoredRecord;
  readonly whole: WholeRecord;
  readonly device: () => string | null;
}

/** "Leave this device": hands out the file, asks whether it arrived, and erases only what was in it. */
export class LeaveDevice {
  readonly #root: HTMLElement;
  readonly #leaving: Leaving;
  /** What the file held that was handed out last. */
  #exported: ReadonlySet<string> = new Set();

  constructor(root: HTMLElement, leaving: Leaving) {
    this.#root = root;
    this.#leaving = leaving;
    const press = (name: string, act: () => void): void => {
      root.querySelector(`[data-leave-${name}]`)?.addEventListener('click', act);
    };
    press('start', () => {
      this.#handOut();
    });
    press('erase', () => void this.#erase());
    press('keep', () => {
      this.#ask(false);
      this.#say('');
      root.querySelector<HTMLElement>('[data-leave-start]')?.focus();
    });
  }

  #handOut(): void {
    const { record, device } = this.#leaving;
    this.#exported = exportedKeys(record.events(), record.unreadable);
    const name = copyRecord(record, device());
    this.#say('');
    this.#ask(true);
    const question = this.#root.querySelector<HTMLElement>('#leave-question');
    if (question === null) return;
    question.textContent = t('record.leaveQuestion', { file: name });
    question.focus();
  }

  async #erase(): Promise<void> {
    const { record, whole } = this.#leaving;
    this.#ask(false);
    try {
      if (record.storage === 'persistent' || record.memoryReason === 'full') {
        if (!(await whole.erase(this.#exported))) {
          this.#say(t('record.leaveMore'));
          return;
        }
      }
    } catch {
      this.#say(t('record.leaveFailed'));
      return;
    }
    forgetDrafts();
    await record.storeChanged('erased');
    document.querySelector<HTMLElement>('h1')?.focus();
  }

  #ask(isOpen: boolean): void {
    this.#root.querySelector('[data-leave-confirm]')?.toggleAttribute('hidden', !isOpen);
  }

  #say(words: string): void {
    const place = this.#root.querySelector('[data-leave-status]');
    if (place) place.textContent = words;
  }
}
