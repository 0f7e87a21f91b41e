import { keepDraft, readDraft, type Draft } from '#client/assignment/draft.ts';
import { sign } from '#client/assignment/signature.ts';
import { randomHex } from '#client/assignment/web-crypto.ts';
import { takeOwnCase } from '#client/files/own-case-handover.ts';
import { loadJson } from '#client/files/load-json.ts';
import type { Assignment } from '#core/assignment/assignment.ts';
import type { AssignmentContent } from '#core/assignment/content.ts';
import { apart } from '../assignment/words.ts';
import { readDataBlock } from '../quiz/page-data.ts';
import { part, partOf } from '../quiz/question-form.ts';
import type { AssignData } from './assign-data.ts';
import { fieldsOf, fillFields, isFormTouched } from './form-fields.ts';
import { KeyChoice } from './key-choice.ts';
import { MadeSection } from './made-section.ts';
import { OwnList } from './own-list.ts';
import { readForm, withNonce, type FormProblem } from './read-form.ts';
import { t } from './words.ts';

/** `<assignment-maker>`: turns the form into a link or a file. Nothing leaves the browser but by the instructor's hand. */
class AssignmentMaker extends HTMLElement {
  #data!: AssignData;
  #form!: HTMLFormElement;
  #keys!: KeyChoice;
  #made!: MadeSection;
  #own: ReadonlyMap<string, OwnList> = new Map();
  #last: Draft['made'] = null;

  connectedCallback(): void {
    this.#data = readDataBlock(this) as AssignData;
    this.#form = partOf(HTMLFormElement, this, 'form');
    this.#made = new MadeSection(part(this, '[data-made]'), this.#data);
    const changed = (): void => this.#changed();
    this.#keys = new KeyChoice(part(this, '[data-keys]'), changed);
    const row = partOf(HTMLTemplateElement, this, '[data-own-row]');
    this.#own = new Map(
      [...this.querySelectorAll<HTMLElement>('[data-course]')].map((root) => [
        root.dataset['course'] ?? '',
        new OwnList(root, row, changed),
      ]),
    );
    // Before this script was there, as on a bad connection.
    const isTouched = isFormTouched(this.#form);
    void this.#restore().then(() => {
      this.#listen();
      for (const own of this.#own.values()) own.takeChosen();
      if (isTouched) this.#keep();
    });
  }

  #listen(): void {
    this.#form.addEventListener('input', () => this.#changed());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#make();
    });
    part(this.#form, '[type=submit]').toggleAttribute('disabled', false);
    part(this, '[data-draw]').addEventListener('click', () => {
      this.#draw();
      this.#changed();
    });
    part(this, '[data-clear]').addEventListener('click', () => {
      this.#form.reset();
      this.#ownOfCourse()?.clear();
      this.#last = null;
      void this.#keys.encryptTo(null).then(() => {
        this.#draw();
        this.#changed();
        keepDraft(null);
      });
    });
  }

  async #restore(): Promise<void> {
    const draft = readDraft();
    if (draft !== null) {
      this.#last = draft.made;
      fillFields(this.#form, draft.fields);
      this.#showCourse();
      await this.#ownOfCourse()?.restore(draft.own);
      // The fields of own cases have only come with them.
      fillFields(this.#form, draft.fields);
      if (draft.encryptTo !== null) await this.#keys.encryptTo(draft.encryptTo).catch(() => undefined);
    }
    if (this.#seed.value === '') this.#draw();
    this.#showCourse();
    await this.#takeFromWorkbench();
    this.toggleAttribute('data-live', true);
  }

  /** A case that its author has just sent here stands in the form as if its file had been chosen. */
  async #takeFromWorkbench(): Promise<void> {
    const handed = takeOwnCase();
    if (handed === null) return;
    const say = part(this, '[data-from-workbench]');
    const own = this.#own.get(handed.course);
    const name = apart(handed.name);
    if (own === undefined) {
      say.textContent = t('teach.fromWorkbenchNoCourse', { name });
      return;
    }
    partOf(HTMLSelectElement, this.#form, '[name=course]').value = handed.course;
    this.#showCourse();
    if (await own.take(handed.yaml)) say.textContent = t('teach.fromWorkbench', { name });
  }

  /** What was made is no longer what the form says. */
  #changed(): void {
    this.#showCourse();
    this.#made.hide();
    part(this, '[data-problem]').textContent = '';
    this.#keep();
  }

  #keep(): void {
    keepDraft({
      fields: fieldsOf(this.#form),
      own: this.#ownOfCourse()?.cases.map(({ yaml }) => yaml) ?? [],
      encryptTo: this.#keys.key,
      made: this.#last,
    });
  }

  get #course(): string {
    return partOf(HTMLSelectElement, this.#form, '[name=course]').value;
  }

  #ownOfCourse(): OwnList | undefined {
    return this.#own.get(this.#course);
  }

  /** Fields of other courses are neither shown nor read. */
  #showCourse(): void {
    for (const one of this.querySelectorAll<HTMLElement>('[data-course]')) {
      const isChosen = one.dataset['course'] === this.#course;
      one.hidden = !isChosen;
      for (const fieldset of one.querySelectorAll('fieldset')) fieldset.disabled = !isChosen;
    }
  }

  get #seed(): HTMLInputElement {
    return partOf(HTMLInputElement, this.#form, '[name=seed]');
  }

  #draw(): void {
    this.#seed.value = String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
  }

  async #make(): Promise<void> {
    if (!this.#form.reportValidity()) return;
    this.#made.hide();
    const course = this.#data.courses.find(({ id }) => id === this.#course);
    const content = course && (await loadJson(course.content).catch(() => undefined));
    if (content === undefined) {
      this.#refuse({ key: 'teach.loadFailed' });
      return;
    }
    const form = new FormData(this.#form);
    const own = this.#ownOfCourse()?.cases ?? [];
    // A file of our own build, named by the version of the course.
    const read = readForm({ form, content: content as AssignmentContent, own, encryptTo: this.#keys.key });
    if (!read.ok) {
      this.#refuse(read.problem);
      return;
    }
    const { assignment, made } = withNonce(read.value, this.#last, randomHex());
    this.#last = made;
    this.#keep();
    await this.#made.show(this.#sign(assignment, form));
  }

  async #sign(assignment: Assignment, form: FormData): Promise<Assignment> {
    return form.has('sign') ? sign(assignment, await this.#keys.signingKey()) : assignment;
  }

  #refuse({ key, params = {} }: FormProblem): void {
    const shown = Object.entries(params).map(
      ([name, value]) => [name, typeof value === 'string' ? apart(value) : value] as const,
    );
    part(this, '[data-problem]').textContent = t(key, Object.fromEntries(shown));
  }
}

customElements.define('assignment-maker', AssignmentMaker);
