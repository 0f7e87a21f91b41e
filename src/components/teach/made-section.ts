import { saveFile } from '#client/files/save-file.ts';
import { packAssignment } from '#client/assignment/pack.ts';
import type { Assignment } from '#core/assignment/assignment.ts';
import { limits } from '#core/assignment/limits.ts';
import { fitsLink, writeAssignmentFile } from '#core/assignment/read-assignment.ts';
import { renderBrief } from '../assignment/brief.ts';
import { openDeskAssignment, type DeskAssignment } from '../assignment/open-assignment.ts';
import { part, partOf } from '../quiz/question-form.ts';
import type { AssignData } from './assign-data.ts';
import { drawQr } from './draw-qr.ts';
import { t } from './words.ts';

/** What is handed out: link, QR code or file, and how it looks to the learner. */
export class MadeSection {
  readonly #root: HTMLElement;
  readonly #data: AssignData;
  #made: Assignment | null = null;
  /** Counts what was begun and what was taken back: what takes time is shown only if nothing came after it. */
  #turn = 0;

  constructor(root: HTMLElement, data: AssignData) {
    this.#root = root;
    this.#data = data;
    part(root, '[data-save]').addEventListener('click', () => {
      if (this.#made !== null) saveFile(fileName(this.#made.title), writeAssignmentFile(this.#made));
    });
    part(root, '[data-copy]').addEventListener('click', () => void this.#copy());
  }

  hide(): void {
    this.#turn += 1;
    this.#root.hidden = true;
    this.#made = null;
  }

  async show(making: Promise<Assignment>): Promise<void> {
    const turn = (this.#turn += 1);
    const assignment = await making;
    const link = new URL(this.#data.page, location.href).href + (await packAssignment(assignment));
    // Opened again as the learner's page opens it, so that what is seen is what was handed out.
    const opened = await openDeskAssignment(assignment, this.#data);
    if (turn !== this.#turn) return;
    this.#made = assignment;
    const why = reasonForFile(assignment, link.length);
    part(this.#root, '[data-why-file]').textContent = why ?? '';
    part(this.#root, '[data-as-link]').hidden = why !== null;
    part(this.#root, '[data-copied]').textContent = '';
    if (why === null) this.#showLink(link);
    this.#preview(opened);
    this.#root.hidden = false;
    part(this.#root, 'h2').focus();
  }

  #showLink(link: string): void {
    partOf(HTMLInputElement, this.#root, '[data-link]').value = link;
    part(this.#root, '[data-length]').textContent = t('teach.linkLength', {
      count: link.length,
      most: limits.linkCharacters,
    });
    part(this.#root, '[data-qr]').replaceChildren(drawQr(link, t('teach.qr')));
  }

  #preview(opened: DeskAssignment): void {
    const { assignment } = opened;
    part(this.#root, '[data-preview]').replaceChildren(
      renderBrief({
        open: opened,
        signature: opened.signature,
        signedBy: opened.signedBy,
        title: assignment.title,
        score: null,
        isPastDue: assignment.due !== undefined && Date.now() > Date.parse(assignment.due),
        isKept: true,
        ownProblems: opened.ownProblems,
      }),
    );
  }

  async #copy(): Promise<void> {
    const field = partOf(HTMLInputElement, this.#root, '[data-link]');
    const said = part(this.#root, '[data-copied]');
    try {
      // Missing on a plain http address.
      await navigator.clipboard.writeText(field.value);
      said.textContent = t('teach.copied');
    } catch {
      field.select();
      said.textContent = t('teach.notCopied');
    }
  }
}

function reasonForFile(assignment: Assignment, count: number): string | null {
  if (!fitsLink(assignment)) return t('teach.ownIsFile');
  if (count > limits.linkCharacters) return t('teach.tooLong', { count, most: limits.linkCharacters });
  return location.protocol === 'file:' ? t('teach.onDisk') : null;
}

function fileName(title: string): string {
  const plain = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain === '' ? 'assignment' : plain}.assignment.json`;
}
