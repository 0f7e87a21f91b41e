import { limits } from '#core/assignment/limits.ts';
import { fail, type Result } from '#core/result.ts';
import { apart } from '../assignment/words.ts';
import { part, partOf } from '../quiz/question-form.ts';
import type { OwnCase } from './read-form.ts';
import { t } from './words.ts';

/** Cases of the instructor's own that the assignment carries. What compiles them is loaded with the first. */
export class OwnList {
  readonly #root: HTMLElement;
  readonly #row: HTMLTemplateElement;
  readonly #onChange: () => void;
  #cases: readonly OwnCase[] = [];

  constructor(root: HTMLElement, row: HTMLTemplateElement, onChange: () => void) {
    this.#root = root;
    this.#row = row;
    this.#onChange = onChange;
    this.#file.addEventListener('change', () => {
      this.takeChosen();
    });
  }

  get #file(): HTMLInputElement {
    return partOf(HTMLInputElement, this.#root, '[data-own-file]');
  }

  get cases(): readonly OwnCase[] {
    return this.#cases;
  }

  /** Texts of the draft; what no longer compiles is left out, and said. */
  async restore(texts: readonly string[]): Promise<void> {
    for (const yaml of texts) await this.#add(yaml);
  }

  /** A case that comes from the workbench, as if its file had been chosen here. True where it stands in the form. */
  async take(yaml: string): Promise<boolean> {
    const stands = await this.#add(yaml);
    this.#onChange();
    return stands;
  }

  /** The file in the field: it may have been chosen before this script was there. */
  takeChosen(): void {
    const [chosen] = this.#file.files ?? [];
    if (chosen !== undefined) void this.#choose(chosen).then(() => (this.#file.value = ''));
  }

  clear(): void {
    this.#cases = [];
    part(this.#root, '[data-own-list]').replaceChildren();
  }

  async #choose(file: File): Promise<void> {
    await this.#add(file.size > limits.ownCharacters * 4 ? null : await file.text());
    this.#onChange();
  }

  async #add(yaml: string | null): Promise<boolean> {
    const compiled = await compile(yaml);
    const say = part(this.#root, '[data-own-problem]');
    say.textContent = compiled.ok ? '' : t('teach.ownBroken', { problem: apart(compiled.problem) });
    if (!compiled.ok) return false;
    const { title } = compiled.value.compiled;
    // A later state of a case has another id. Two of one title no learner could tell apart, so the newest stands.
    for (const each of this.#cases) if (each.compiled.title === title) this.#remove(each.compiled.id);
    this.#cases = [...this.#cases, compiled.value];
    part(this.#root, '[data-own-list]').append(this.#rowOf(compiled.value));
    return true;
  }

  #remove(id: string): void {
    this.#cases = this.#cases.filter(({ compiled }) => compiled.id !== id);
    for (const row of this.#root.querySelectorAll<HTMLElement>('[data-own-case]'))
      if (row.dataset['ownCase'] === id) row.remove();
  }

  #rowOf({ compiled: { id, title, support } }: OwnCase): HTMLElement {
    const row = part(this.#row.content, '.assign-block').cloneNode(true) as HTMLElement;
    row.dataset['ownCase'] = id;
    part(row, '[data-own-title]').textContent = title;
    for (const select of row.querySelectorAll('select')) select.name = `${select.name}/${id}`;
    for (const option of row.querySelectorAll<HTMLOptionElement>('[name^="support/"] option'))
      if (!support.some((level) => level === option.value)) option.remove();
    const remove = part(row, '[data-own-remove]');
    remove.textContent = t('teach.remove', { title: apart(title) });
    remove.addEventListener('click', () => {
      this.#remove(id);
      this.#onChange();
    });
    return row;
  }
}

async function compile(yaml: string | null): Promise<Result<OwnCase, string>> {
  if (yaml === null) return fail(`> ${String(limits.ownCharacters)}`);
  const { compileOwnCase } = await import('#client/assignment/compile-own-case.ts');
  const compiled = compileOwnCase(yaml);
  return compiled.ok ? { ok: true, value: { yaml, compiled: compiled.value } } : compiled;
}
