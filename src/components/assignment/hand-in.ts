import { saveFile } from '#client/files/save-file.ts';
import { sealResult } from '#client/assignment/sealed-result.ts';
import { fingerprint, hasWebCrypto } from '#client/assignment/web-crypto.ts';
import { makeResult } from '#core/assignment/make-result.ts';
import { writeResult, type ResultFile } from '#core/assignment/result-file.ts';
import type { AssignmentScore } from '#core/assignment/score.ts';
import type { LearnerEvent } from '#core/record/events.ts';
import { buildElement } from '../build-element.ts';
import { part, partOf } from '../quiz/question-form.ts';
import { renderResult } from './render-result.ts';
import type { OpenAssignment } from './task-facts.ts';
import { apart, t } from './words.ts';

/** What the hand-in needs of the page around it, as it is at that moment. */
export interface HandInSource {
  readonly app: string;
  readonly open: () => OpenAssignment | null;
  readonly score: () => AssignmentScore | null;
  readonly events: () => readonly LearnerEvent[];
}

/** Makes the result file: first all of it is shown, then it can be saved or shared. */
export class HandIn {
  readonly #root: HTMLElement;
  readonly #source: HandInSource;

  constructor(root: HTMLElement, source: HandInSource) {
    this.#root = root;
    this.#source = source;
    partOf(HTMLFormElement, root, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#show();
    });
  }

  /** What is shown would no longer be what is saved. */
  reset(): void {
    part(this.#root, '[data-result]').replaceChildren();
    part(this.#root, '[data-problem]').textContent = '';
  }

  async #show(): Promise<void> {
    this.reset();
    const field = partOf(HTMLInputElement, this.#root, '[name=learner]');
    const learner = field.value.trim();
    if (learner === '') {
      part(this.#root, '[data-problem]').textContent = t('assignment.nameMissing');
      field.focus();
      return;
    }
    const open = this.#source.open();
    const score = this.#source.score();
    if (open?.content == null || score === null) return;
    const { assignment, content, own } = open;
    const events = this.#source.events();
    const exportedAt = new Date().toISOString();
    const result = makeResult({
      assignment,
      content,
      own,
      events,
      score,
      learner,
      app: this.#source.app,
      exportedAt,
    });
    const files = await this.#write(result);
    if (files === undefined) return;
    const shown = part(this.#root, '[data-result]');
    shown.replaceChildren(...renderResult(result, score, open, files.note), this.#buttons(files));
    shown.querySelector('h3')?.focus();
  }

  /** The text of the file, sealed where the assignment wants it; undefined after saying why not. */
  async #write(result: ResultFile): Promise<WrittenFile | undefined> {
    const name = fileName(result);
    const to = result.assignment.encryptTo;
    if (to === undefined) return { name, text: writeResult(result), note: null };
    if (!hasWebCrypto()) {
      this.#refuse('assignment.cannotSeal');
      return undefined;
    }
    try {
      const text = writeResult(await sealResult(result, to));
      return { name, text, note: t('assignment.sealed', { key: apart(await fingerprint(to)) }) };
    } catch {
      this.#refuse('assignment.badKey');
      return undefined;
    }
  }

  #refuse(key: 'assignment.cannotSeal' | 'assignment.badKey'): void {
    part(this.#root, '[data-problem]').textContent = t(key);
  }

  #buttons({ name, text }: WrittenFile): HTMLElement {
    const said = buildElement('p', { role: 'status' });
    const save = buildElement('button', { type: 'button', 'data-variant': 'primary' }, t('assignment.save'));
    save.addEventListener('click', () => {
      saveFile(name, text);
      said.textContent = t('assignment.saved', { name: apart(name) });
    });
    const row = buildElement('div', { class: 'assignment-row' }, save);
    const file = new File([text], name, { type: 'application/json' });
    // Not every browser has it, and not every one takes files.
    const share = (navigator as Partial<Navigator>).canShare?.({ files: [file] }) === true;
    if (share) {
      const button = buildElement('button', { type: 'button' }, t('assignment.share'));
      button.addEventListener('click', () => {
        // Rejects where the learner thinks better of it.
        navigator.share({ files: [file] }).catch(() => undefined);
      });
      row.append(button);
    }
    return buildElement('div', {}, row, said);
  }
}

interface WrittenFile {
  readonly name: string;
  readonly text: string;
  /** What to say of it beforehand. */
  readonly note: string | null;
}

function fileName({ learner, assignment, exportedAt }: ResultFile): string {
  const plain = (text: string): string =>
    text
      .normalize('NFC')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 40);
  const parts = [plain(learner), plain(assignment.title), exportedAt.slice(0, 10)];
  return `${parts.filter((part) => part !== '').join('_')}.result.json`;
}
