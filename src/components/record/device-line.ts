import { saveFile } from '#client/files/save-file.ts';
import type { StoredRecord } from '#client/record/create-record.ts';
import { askToPersist, isPersisted } from '#client/record/persistence.ts';
import { recordDatabase } from '#client/record/record.ts';
import { readRawStore } from '#client/record/raw-store.ts';
import type { WholeRecord } from '#client/record/whole-record.ts';
import { buildElement } from '#components/build-element.ts';
import type { LearnerEvent } from '#core/record/events.ts';
import { labelOf } from '#core/record/devices.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { learningParts as strings } from '#i18n/strings/learning-parts.ts';
import { localeOfPage } from './page-locale.ts';

const t = createTranslate(strings, localeOfPage());

/** The top of My learning: this device and its name, whether the browser promised to keep its record, what was set aside. */
export class DeviceLine {
  /** The id this device signs with, once it has one. */
  own: string | undefined;
  readonly #root: HTMLElement;
  readonly #record: StoredRecord;
  readonly #whole: WholeRecord;

  constructor(root: HTMLElement, record: StoredRecord, whole: WholeRecord) {
    this.#root = root;
    this.#record = record;
    this.#whole = whole;
    const form = root.querySelector<HTMLFormElement>('[data-device] form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const label = (form.querySelector('input')?.value ?? '').trim();
      void record.append({ type: 'device.named', label }).then(() => {
        form.reset();
        form.closest('details')?.removeAttribute('open');
        form.closest('details')?.querySelector('summary')?.focus();
      });
    });
    form?.querySelector('button')?.toggleAttribute('disabled', false);
    this.#part('[data-ask-persist]')?.addEventListener('click', () => {
      void askToPersist().then((isGranted) => {
        this.#showPersistence(isGranted, true);
      });
    });
    this.#offerStore();
  }

  /** The device's name with the beginning of its id, for people. */
  nameIn(events: readonly LearnerEvent[]): string {
    const id = this.own?.slice(0, 8) ?? '–';
    const label = this.own === undefined ? '' : labelOf(events, this.own);
    return label === '' ? id : `${label} (${id})`;
  }

  async show(): Promise<void> {
    const { storage } = this.#record;
    this.own = storage === 'persistent' ? await this.#whole.device() : this.own;
    const id = this.own?.slice(0, 8);
    const label = this.own === undefined ? '' : labelOf(this.#record.events(), this.own);
    const name = this.#part('[data-device-name]');
    name?.replaceChildren(
      id === undefined
        ? t('record.deviceNew')
        : label === ''
          ? t('record.device', { device: id })
          : named(label, id),
    );
    const input = this.#root.querySelector<HTMLInputElement>('#device-label');
    // What is being written there stays; the field shows the default until it is written in.
    if (input) input.defaultValue = label;
    if (storage === 'persistent') this.#showPersistence(await isPersisted(), false);
  }

  #showPersistence(isGranted: boolean, wasAsked: boolean): void {
    const place = this.#part('[data-persistence]');
    const key = isGranted ? 'record.persisted' : wasAsked ? 'record.persistRefused' : 'record.notPersisted';
    if (place && (isGranted || wasAsked || place.textContent === '')) place.textContent = t(key);
    this.#part('[data-ask-persist]')?.toggleAttribute('hidden', isGranted);
  }

  /** A database that this version cannot use is handed out as it lies there. */
  #offerStore(): void {
    const { setAside, memoryReason } = this.#record;
    const isClosed = memoryReason === 'newer' || memoryReason === 'unopened';
    const name = setAside ?? (isClosed ? recordDatabase(this.#record) : undefined);
    const place = this.#part('[data-store]');
    if (name === undefined || !place) return;
    const button = buildElement('button', { type: 'button' }, t('record.saveStore'));
    const status = buildElement('p', { role: 'status' });
    button.addEventListener('click', () => {
      readRawStore(name).then(
        (text) => {
          saveFile(`rounds-store-${new Date().toISOString().slice(0, 10)}.json`, text);
        },
        () => {
          status.textContent = t('record.storeUnreadable');
        },
      );
    });
    const words = setAside === undefined ? [] : [buildElement('p', {}, t('record.setAside'))];
    place.replaceChildren(...words, button, status);
  }

  #part(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }
}

/** A name the learner, or a file, gave: text, in its own direction. */
function named(label: string, id: string): Node {
  const [before = '', after = ''] = t('record.deviceNamed', { device: id }).split('{label}');
  return buildElement('span', {}, before, buildElement('bdi', {}, label), after);
}
