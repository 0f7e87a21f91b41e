import { openFragment, type OpenProblem } from '#client/assignment/pack.ts';
import { keepAssignment, keptAssignments } from '#client/assignment/teach-store.ts';
import type { Assignment } from '#core/assignment/assignment.ts';
import { limits } from '#core/assignment/limits.ts';
import { readAssignmentFile, writeAssignmentFile } from '#core/assignment/read-assignment.ts';
import { fail, type Result } from '#core/result.ts';
import { buildElement } from '../build-element.ts';
import { part, partOf } from '../quiz/question-form.ts';
import { openProblemText } from './open-problem-text.ts';
import { t } from './words.ts';

const keptPrefix = '#n=';

/** Whether a fragment is that of an assignment, and not a place on the page. */
export const namesAssignment = (fragment: string): boolean =>
  fragment.startsWith('#a=') || fragment.startsWith(keptPrefix);

/** Where an assignment comes in: by the address, a pasted link, a file, or from what was opened here before. */
export class OpenForm {
  readonly #root: HTMLElement;
  readonly #onOpen: (assignment: Assignment) => void;

  constructor(root: HTMLElement, onOpen: (assignment: Assignment) => void) {
    this.#root = root;
    this.#onOpen = onOpen;
    partOf(HTMLFormElement, root, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      const pasted = partOf(HTMLInputElement, root, '[name=link]').value;
      void openFragment(pasted).then((opened) => this.#use(opened, 'link'));
    });
    const file = partOf(HTMLInputElement, root, '[name=file]');
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen !== undefined) void this.#openFile(chosen);
    });
    this.#listenToDrops();
  }

  /** The assignment in an address; null after saying why there is none. */
  async openAddress(hash: string): Promise<Assignment | null> {
    this.#say('');
    const kept = await readKept();
    this.#list(kept);
    if (hash === '') return null;
    if (hash.startsWith(keptPrefix)) {
      const known = kept.find(({ nonce }) => nonce === hash.slice(keptPrefix.length));
      if (known === undefined) this.#say(t('assignment.unknown'));
      return known ?? null;
    }
    const opened = await openFragment(hash);
    if (!opened.ok) {
      this.#say(openProblemText(opened.problem, 'link'));
      return null;
    }
    await keep(opened.value);
    return opened.value;
  }

  async #openFile(file: File): Promise<void> {
    const tooLarge = file.size > limits.assignmentFileBytes;
    this.#use(tooLarge ? fail({ code: 'too-large' }) : readAssignmentFile(await file.text()), 'file');
  }

  #use(opened: Result<Assignment, OpenProblem>, source: 'link' | 'file'): void {
    this.#say(opened.ok ? '' : openProblemText(opened.problem, source));
    if (!opened.ok) return;
    void keep(opened.value).then((isKept) => {
      // So that a reload shows it again. Without a store only a link could do that.
      if (isKept) history.replaceState(null, '', keptPrefix + opened.value.nonce);
      this.#onOpen(opened.value);
    });
  }

  #list(kept: readonly Assignment[]): void {
    part(this.#root, '[data-known]').hidden = kept.length === 0;
    part(this.#root, '[data-known-list]').replaceChildren(
      ...kept.map(({ nonce, title }) =>
        buildElement(
          'li',
          {},
          buildElement('a', { href: keptPrefix + nonce }, buildElement('bdi', {}, title)),
        ),
      ),
    );
  }

  #listenToDrops(): void {
    addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    addEventListener('drop', (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) void this.#openFile(file);
    });
  }

  #say(text: string): void {
    part(this.#root, '[data-problem]').textContent = text;
  }
}

const keep = (assignment: Assignment): Promise<boolean> =>
  keepAssignment(assignment.nonce, writeAssignmentFile(assignment), new Date().toISOString());

/** What lies in the browser's store is checked like anything from outside. */
async function readKept(): Promise<readonly Assignment[]> {
  return (await keptAssignments()).flatMap((text) => {
    const read = readAssignmentFile(text);
    return read.ok ? [read.value] : [];
  });
}
