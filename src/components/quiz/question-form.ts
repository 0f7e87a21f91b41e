import type { Answer, Question } from '#core/quiz/question.ts';
import type { AnswerProblem, Score } from '#core/quiz/question-type.ts';
import type { ItemOutcome } from '#core/quiz/run.ts';
import type { AnswerFields } from './answer-fields.ts';
import { letterAt } from './letters.ts';
import { wordProblem, type ProblemWords } from './page-data.ts';
import type { QuestionKit } from './question-kit.ts';

type Points = Extract<Score, { kind: 'points' }>;

/** A missing part is a fault of our own markup, found by the first test that opens the page. */
export function part(root: ParentNode, selector: string): HTMLElement {
  return partOf(HTMLElement, root, selector);
}

export function partOf<Kind extends HTMLElement>(
  kind: new () => Kind,
  root: ParentNode,
  selector: string,
): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** A copy of a verdict that Marks.astro wrote: sign and word. */
export function copyMark(root: ParentNode, name: string): Node {
  const template = partOf(HTMLTemplateElement, root, 'template[data-marks]');
  return part(template.content, `[data-mark="${name}"]`).cloneNode(true);
}

function outcomeOf(score: Score | undefined): ItemOutcome {
  if (score?.kind === 'unscored') return 'unscored';
  if (score?.kind !== 'points') return 'unanswered';
  return score.correct ? 'right' : score.points > 0 ? 'partly' : 'wrong';
}

/** Makes the markup of Question.astro answerable. Holds no state but what stands in the document. */
export class QuestionForm {
  readonly root: HTMLElement;
  readonly question: Question;
  /** Where the marks are. */
  readonly #scope: ParentNode;
  readonly #words: ProblemWords;
  readonly #fields: HTMLFieldSetElement;
  readonly #outcome: HTMLElement;
  /** The `<details>` of the reasons; out of the document while a test keeps them back. */
  readonly #reasonsHome: HTMLElement;
  readonly #kit: QuestionKit;
  readonly #type: AnswerFields;

  constructor(
    root: HTMLElement,
    question: Question,
    scope: ParentNode,
    words: ProblemWords,
    kit: QuestionKit,
  ) {
    const type = kit.fields[question.prompt.type];
    if (type === undefined) throw new Error(`The page cannot read answers of type ${question.prompt.type}.`);
    this.#kit = kit;
    this.#type = type;
    this.root = root;
    this.question = question;
    this.#scope = scope;
    this.#words = words;
    this.#fields = partOf(HTMLFieldSetElement, root, '[data-fields]');
    this.#outcome = part(root, '[data-outcome]');
    this.#reasonsHome = part(root, '[data-answer]');
    root.toggleAttribute('data-live', true);
    root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button !== null) this.#type.press?.(button);
    });
    this.conceal();
  }

  get answer(): Answer {
    return this.#type.read(this.root);
  }

  set answer(answer: Answer | undefined) {
    this.#type.write(this.root, answer);
  }

  /** Puts the options in this order and letters them anew, here and on the answer sheet. */
  arrange(optionIds: readonly string[], sheet: HTMLElement | null): void {
    const lists = [this.root.querySelector('[data-options]'), sheet];
    optionIds.forEach((id, index) => {
      for (const list of lists) {
        const option = list?.querySelector(`[data-option="${id}"]`);
        if (option) list?.append(option);
      }
      for (const place of [this.root, sheet]) {
        for (const letter of place?.querySelectorAll(`[data-letter="${id}"]`) ?? [])
          letter.textContent = letterAt(index);
      }
    });
    this.#type.arranged?.(this.root);
  }

  tell(problem: AnswerProblem | undefined): void {
    part(this.root, '[data-problem]').textContent =
      problem === undefined ? '' : wordProblem(this.#words, problem);
    if (problem !== undefined) this.#type.told?.(this.root, problem);
  }

  /** Shows what of `answer` is right and every option's reason, and takes no other answer. */
  explain(answer: Answer | undefined): void {
    this.conceal();
    this.answer = answer;
    this.#fields.disabled = true;
    this.root.toggleAttribute('data-explained', true);
    const score = answer === undefined ? undefined : this.#kit.scoreAnswer(this.question, answer);
    const points = score?.kind === 'points' ? score : undefined;
    this.#outcome.replaceChildren(copyMark(this.#scope, outcomeOf(score)));
    this.#outcome.hidden = false;
    for (const reason of this.#reasons()) this.#moveToOption(reason, points);
  }

  /** Takes answers again; the reasons go back to where they were. */
  conceal(): void {
    this.tell(undefined);
    this.#fields.disabled = false;
    this.root.toggleAttribute('data-explained', false);
    this.#outcome.hidden = true;
    this.#outcome.replaceChildren();
    this.#reasonsHome.append(...this.#reasons());
    if (!this.root.contains(this.#reasonsHome)) this.root.append(this.#reasonsHome);
    for (const slot of this.root.querySelectorAll('[data-mark-slot]')) slot.replaceChildren();
    for (const option of this.root.querySelectorAll('[data-option]')) option.removeAttribute('data-state');
  }

  /** As `conceal`, and takes the reasons out of the document: a test has nothing to find. `explain` brings them back. */
  withhold(): void {
    this.conceal();
    this.#reasonsHome.remove();
  }

  focusOutcome(): void {
    this.#outcome.focus();
  }

  focusProblem(): void {
    const open = [...this.#fields.querySelectorAll('select')].find(({ value }) => value === '');
    (
      this.root.querySelector<HTMLElement>('input:checked') ??
      open ??
      this.#fields.querySelector<HTMLElement>('input, select, button')
    )?.focus();
  }

  /** Presses the nth option of a single choice. */
  choose(index: number): void {
    if (this.question.prompt.type !== 'single' || this.#fields.disabled) return;
    const radio = this.root.querySelectorAll<HTMLInputElement>('input[type="radio"]')[index];
    radio?.focus();
    radio?.click();
  }

  #reasons(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-reason]')];
  }

  #moveToOption(reason: HTMLElement, points: Points | undefined): void {
    const id = reason.dataset['reason'] ?? '';
    const option = this.root.querySelector(`[data-option="${id}"]`);
    const judged = points?.parts[id];
    if (id === '' || option === null) {
      reason.toggleAttribute('data-yours', judged !== undefined);
      this.#fields.append(reason);
      return;
    }
    const isMissed =
      judged === undefined && 'key' in reason.dataset && this.question.prompt.type === 'single';
    const mark =
      judged === true ? 'yours-right' : judged === false ? 'yours-wrong' : isMissed ? 'missed' : undefined;
    option.append(reason);
    if (mark === undefined) return;
    option.setAttribute('data-state', mark);
    part(option, '[data-mark-slot]').replaceChildren(copyMark(this.#scope, mark));
  }
}
