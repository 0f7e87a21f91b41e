import type { Answer } from '#core/quiz/question.ts';
import type { AnswerProblem } from '#core/quiz/question-type.ts';

/** How a type's controls turn into an answer and back. `root` is the element of one question. */
export interface AnswerFields {
  readonly read: (root: HTMLElement) => Answer;
  readonly write: (root: HTMLElement, answer: Answer | undefined) => void;
  /** A button of the question was pressed. */
  readonly press?: (button: HTMLElement) => void;
  /** The parts were put into the order of a sitting. */
  readonly arranged?: (root: HTMLElement) => void;
  /** The learner was told why the answer cannot be scored. */
  readonly told?: (root: HTMLElement, problem: AnswerProblem) => void;
}

const radios = (root: HTMLElement): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
];
export const written = (root: HTMLElement): HTMLInputElement | null =>
  root.querySelector<HTMLInputElement>('input[type="text"]');
export const optionOf = (control: Element): string =>
  control.closest<HTMLElement>('[data-option]')?.dataset['option'] ?? '';
export const partsOf = (answer: Answer | undefined): Readonly<Record<string, string | boolean>> =>
  typeof answer === 'object' && !Array.isArray(answer) ? answer : {};

export const single: AnswerFields = {
  read: (root) => radios(root).find(({ checked }) => checked)?.value ?? '',
  write: (root, answer) => {
    for (const radio of radios(root)) radio.checked = radio.value === answer;
  },
};

/** A group of radios for each part; `valueOf` turns what is pressed into what is stored. */
export const judgments = (valueOf: (value: string) => string | boolean): AnswerFields => ({
  read: (root) =>
    Object.fromEntries(
      radios(root)
        .filter(({ checked }) => checked)
        .map((radio) => [optionOf(radio), valueOf(radio.value)]),
    ),
  write: (root, answer) => {
    const judged = partsOf(answer);
    for (const radio of radios(root)) radio.checked = String(judged[optionOf(radio)]) === radio.value;
  },
});

export const numeric: AnswerFields = {
  read: (root) => written(root)?.value ?? '',
  write: (root, answer) => {
    const input = written(root);
    if (input !== null) input.value = typeof answer === 'string' ? answer : '';
  },
};
