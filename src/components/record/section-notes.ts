import { writeDraft } from '#client/record/note-drafts.ts';
import type { LearnerRecord } from '#client/record/learner-record.ts';
import { buildElement } from '#components/build-element.ts';
import type { Note, SectionPlace } from '#core/record/annotations.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { notes as strings } from '#i18n/strings/notes.ts';
import { NoteForm } from './note-form.ts';
import { localeOfPage } from './page-locale.ts';
import { settle } from './settle-margins.ts';

const t = createTranslate(strings, localeOfPage());

/** The margin of one section: its bookmark, its notes, and the form while one is written. */
export class SectionNotes {
  readonly #box: HTMLElement;
  readonly #place: SectionPlace;
  readonly #record: LearnerRecord;
  readonly #say: (words: string) => void;
  readonly #list = buildElement('div', { class: 'notes' });
  #notes: readonly Note[] = [];
  #isMarked = false;
  /** Settles when everything asked for so far is kept, or was told not to be. */
  #queue: Promise<unknown> = Promise.resolve();
  #form: NoteForm | undefined;

  constructor(box: HTMLElement, place: SectionPlace, record: LearnerRecord, say: (words: string) => void) {
    this.#box = box;
    this.#place = place;
    this.#record = record;
    this.#say = say;
  }

  show(notes: readonly Note[], isMarked: boolean): void {
    this.#isMarked = isMarked;
    this.#tool('bookmark')?.setAttribute('aria-pressed', String(isMarked));
    if (JSON.stringify(notes) === JSON.stringify(this.#notes)) return;
    this.#notes = notes;
    this.#list.replaceChildren(...notes.map((note) => this.#renderNote(note)));
    if (notes.length === 0) this.#list.remove();
    else if (this.#list.parentElement === null) this.#tool('note')?.parentElement?.after(this.#list);
  }

  press(tool: string): void {
    if (tool === 'note') {
      this.#write(undefined, true);
      return;
    }
    void this.#inTurn(() => this.#toggleBookmark());
  }

  /** A draft was left behind: its form stands open again, without taking the focus. */
  reopen(note: string): void {
    this.#write(
      this.#notes.find((known) => known.note === note),
      false,
    );
  }

  #renderNote(note: Note): HTMLElement {
    const edit = buildElement('button', { type: 'button', 'data-variant': 'quiet' }, t('notes.edit'));
    const remove = buildElement('button', { type: 'button', 'data-variant': 'quiet' }, t('notes.remove'));
    edit.addEventListener('click', () => {
      this.#write(note, true);
    });
    remove.addEventListener('click', () => void this.#inTurn(() => this.#remove(note)));
    return buildElement(
      'div',
      { class: 'note', role: 'group', 'aria-label': t('notes.own') },
      // As the learner wrote it, or as a file brought it: never anything but text.
      buildElement('p', { class: 'note-text', dir: 'auto' }, note.text),
      buildElement('div', { class: 'no-print' }, edit, remove),
    );
  }

  #write(note: Note | undefined, takesFocus: boolean): void {
    const id = note?.note ?? 'new';
    if (this.#form !== undefined && this.#form.id !== id) this.#form.close();
    if (this.#form?.isOpen !== true || this.#form.id !== id) {
      const { course, lesson, section } = this.#place;
      const form = new NoteForm(id, [course, lesson, section, id].join(' '), note?.text ?? '', {
        onSave: (text) => this.#inTurn(() => this.#keep(note?.note, text)),
        onClose: () => {
          this.#tool('note')?.focus();
          settle();
        },
      });
      this.#form = form;
      this.#box.append(form.root);
      settle();
    }
    if (takesFocus) this.#form.focus();
  }

  /**
   * Does one thing after another: what a press means is known when those before it are kept. Never rejects; false after
   * telling that it failed. A full device is the record's to tell; this is for what not even its memory took.
   */
  #inTurn(work: () => Promise<void>): Promise<boolean> {
    const done = this.#queue.then(work).then(
      () => true,
      () => {
        this.#say(t('notes.notKept'));
        return false;
      },
    );
    this.#queue = done;
    return done;
  }

  /** The button follows the record: `show` presses it when the bookmark is kept. */
  async #toggleBookmark(): Promise<void> {
    const type = this.#isMarked ? 'bookmark.cleared' : 'bookmark.set';
    await this.#record.append({ type, ...this.#place });
    this.#say(t(type === 'bookmark.set' ? 'notes.bookmarkSet' : 'notes.bookmarkCleared'));
  }

  async #keep(note: string | undefined, text: string): Promise<void> {
    await this.#record.append({ type: 'note.written', ...this.#place, note: note ?? newNoteId(), text });
    // Not before it is true. Where storage fails the page's notice says so.
    this.#say(t('notes.kept'));
  }

  async #remove({ course, note, text }: Note): Promise<void> {
    if (!this.#notes.some((known) => known.note === note)) return;
    await this.#record.append({ type: 'note.removed', course, note });
    writeDraft([course, this.#place.lesson, this.#place.section, note].join(' '), '');
    const undo = buildElement('button', { type: 'button', 'data-variant': 'quiet' }, t('notes.undo'));
    const line = buildElement('p', { class: 'no-print' }, t('notes.removed'), ' ', undo);
    undo.addEventListener('click', () => {
      line.remove();
      void this.#inTurn(() => this.#keep(note, text));
      this.#tool('note')?.focus();
    });
    this.#box.querySelector('[data-removed]')?.remove();
    line.toggleAttribute('data-removed', true);
    this.#box.append(line);
    this.#say(t('notes.removed'));
    undo.focus();
    settle();
  }

  #tool(name: string): HTMLElement | null {
    return this.#box.querySelector<HTMLElement>(`[data-tool="${name}"]`);
  }
}

/** 64 random bits; `crypto.randomUUID` is missing on plain http. */
function newNoteId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
