import { readDraft, writeDraft } from '#client/record/note-drafts.ts';
import { buildElement } from '#components/build-element.ts';
import { longestNote } from '#core/record/limits.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { notes as strings } from '#i18n/strings/notes.ts';
import { localeOfPage } from './page-locale.ts';

const t = createTranslate(strings, localeOfPage());

interface NoteFormEvents {
  /** Gives whether the text is kept. */
  readonly onSave: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Where one note is written. Every keystroke goes into its draft, which outlives the page until the note is kept. */
export class NoteForm {
  readonly root: HTMLFormElement;
  /** Of the note that is rewritten, or `new`. */
  readonly id: string;
  readonly #draft: string;
  readonly #field: HTMLTextAreaElement;
  readonly #events: NoteFormEvents;
  #isSaving = false;

  constructor(id: string, draft: string, text: string, events: NoteFormEvents) {
    this.id = id;
    this.#draft = draft;
    this.#events = events;
    this.#field = buildElement('textarea', { maxlength: String(longestNote), rows: '4', dir: 'auto' });
    this.#field.value = readDraft(draft) || text;
    const save = buildElement('button', { type: 'submit' }, t('notes.save'));
    const discard = buildElement('button', { type: 'button', 'data-variant': 'quiet' }, t('notes.discard'));
    this.root = buildElement(
      'form',
      { class: 'no-print' },
      buildElement('label', {}, t('notes.text'), this.#field),
      buildElement('div', {}, save, discard),
    );
    this.#listen(discard);
  }

  get isOpen(): boolean {
    return this.root.isConnected;
  }

  focus(): void {
    this.#field.focus();
  }

  /** The draft stays. */
  close(): void {
    this.root.remove();
  }

  #listen(discard: HTMLElement): void {
    this.#field.addEventListener('input', () => {
      writeDraft(this.#draft, this.#field.value);
    });
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.root.requestSubmit();
    });
    discard.addEventListener('click', () => {
      this.#end();
    });
    this.root.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#save();
    });
  }

  async #save(): Promise<void> {
    const text = this.#field.value.trim();
    if (text === '') {
      this.#field.focus();
      return;
    }
    if (this.#isSaving) return;
    this.#isSaving = true;
    const isKept = await this.#events.onSave(text);
    this.#isSaving = false;
    if (isKept) this.#end();
  }

  #end(): void {
    writeDraft(this.#draft, '');
    this.close();
    this.#events.onClose();
  }
}
