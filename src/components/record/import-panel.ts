import { isolate } from '#core/text/isolate.ts';
import type { StoredRecord } from '#client/record/create-record.ts';
import type { WholeRecord } from '#client/record/whole-record.ts';
import {
  planImport,
  readRecordFile,
  type ImportedFile,
  type ImportPlan,
  type ImportProblem,
} from '#core/record/import-file.ts';
import { longestLabel, mostImportBytes } from '#core/record/limits.ts';
import type { CourseOutline } from '#core/record/outline.ts';
import { fail, type Result } from '#core/result.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { recordImport as strings } from '#i18n/strings/record-import.ts';
import { renderPreview, renderProblem } from './import-preview.ts';
import { localeOfPage } from './page-locale.ts';

const t = createTranslate(strings, localeOfPage());

interface ImportTarget {
  readonly record: StoredRecord;
  readonly whole: WholeRecord;
  readonly courses: readonly CourseOutline[];
}

/** A chosen file that was read and found whole. */
interface GoodFile {
  readonly name: string;
  readonly content: ImportedFile;
}

/** Counts the choices made: what an earlier choice is still reading is of no interest any more. */
let latest = 0;

/** Reads the chosen files, shows what taking them in would change, and takes them in when the learner says so. */
export async function importFiles(
  root: HTMLElement,
  chosen: readonly File[],
  target: ImportTarget,
): Promise<void> {
  const turn = (latest += 1);
  const panel = new ImportPanel(root);
  panel.clear();
  if (chosen.length === 0) return;
  if (target.record.storage === 'memory') {
    panel.say(t('import.memory'));
    return;
  }
  const courses = target.courses.map(({ id }) => id);
  const good: GoodFile[] = [];
  const bad: HTMLElement[] = [];
  for (const file of chosen) {
    const read = await readFile(file, courses, (share) => {
      if (turn === latest)
        panel.say(t('import.reading', { file: isolate(file.name), percent: Math.floor(share * 100) }));
    });
    if (turn !== latest) return;
    if (read.ok) good.push({ name: file.name, content: read.value });
    else bad.push(renderProblem(file.name, read.problem));
  }
  panel.say('');
  panel.add(...bad);
  if (good.length > 0) offer(panel, good, target, courses);
  panel.focus();
}

async function readFile(
  file: File,
  courses: readonly string[],
  onStep: (share: number) => void,
): Promise<Result<ImportedFile, ImportProblem>> {
  if (file.size > mostImportBytes)
    return fail({ kind: 'too-large', megabytes: Math.ceil(file.size / 1_000_000) });
  const text = await file.text().catch(() => '');
  const steps = readRecordFile(text, { now: Date.now(), courses });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onStep(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function offer(
  panel: ImportPanel,
  good: readonly GoodFile[],
  target: ImportTarget,
  courses: readonly string[],
): void {
  const files = good.map(({ content }) => content);
  const plan = planImport(target.record.events(), files, courses);
  if (!plan.ok) {
    panel.add(renderProblem(good[plan.problem.file]?.name ?? '', plan.problem.problem));
    return;
  }
  const { buttons, nodes } = renderPreview(plan.value, files);
  panel.add(...nodes);
  buttons.take?.addEventListener('click', () => {
    panel.clear();
    void takeIn(good, plan.value, target).then((words) => {
      panel.say(words);
    });
  });
  buttons.leave.addEventListener('click', () => {
    panel.clear();
    panel.say(t('import.left'));
  });
}

/** Gives the sentence that tells how it went. */
async function takeIn(
  good: readonly GoodFile[],
  { fresh, freshByFile }: ImportPlan,
  { record, whole }: ImportTarget,
): Promise<string> {
  const notes = good.map(({ name, content }, index) => ({
    type: 'record.imported' as const,
    file: name.slice(0, longestLabel),
    site: content.site.slice(0, longestLabel),
    events: freshByFile[index] ?? 0,
  }));
  try {
    if (!(await whole.takeIn(fresh, notes, new Date().toISOString()))) return t('import.changedMeanwhile');
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return t(isFull ? 'import.full' : 'import.failed');
  }
  await record.storeChanged('changed');
  return t('import.done', { count: fresh.length });
}

class ImportPanel {
  readonly #status: Element | null;
  readonly #preview: HTMLElement | null;
  readonly #input: HTMLInputElement | null;

  constructor(root: HTMLElement) {
    this.#status = root.querySelector('[data-import-status]');
    this.#preview = root.querySelector<HTMLElement>('[data-import-preview]');
    this.#input = root.querySelector<HTMLInputElement>('#import-files');
  }

  say(words: string): void {
    if (this.#status) this.#status.textContent = words;
  }

  add(...nodes: readonly Node[]): void {
    this.#preview?.append(...nodes);
  }

  /** The same files may be chosen again at once. */
  clear(): void {
    this.#preview?.replaceChildren();
    this.say('');
    if (this.#input) this.#input.value = '';
  }

  focus(): void {
    if (this.#preview === null) return;
    this.#preview.tabIndex = -1;
    this.#preview.focus();
  }
}
