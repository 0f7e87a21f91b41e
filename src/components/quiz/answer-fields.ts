import type { Answer } from '#core/quiz/answer.ts';
import type { QuestionTypeName } from '#core/quiz/question-types.ts';

/** How a type's controls turn into an answer and back. `root` is the element of one question. */
interface AnswerFields {
  readonly read: (root: HTMLElement) => Answer;
  readonly write: (root: HTMLElement, answer: Answer | undefined) => void;
}

const radios = (root: HTMLElement): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
];
const optionOf = (radio: HTMLInputElement): string =>
  radio.closest<HTMLElement>('[data-option]')?.dataset['option'] ?? '';

const single: AnswerFields = {
  read: (root) => radios(root).find(({ checked }) => checked)?.value ?? '',
  write: (root, answer) => {
    for (const radio of radios(root)) radio.checked = radio.value === answer;
  },
};

const multiple: AnswerFields = {
  read: (root) =>
    Object.fromEntries(
      radios(root)
        .filter(({ checked }) => checked)
        .map((radio) => [optionOf(radio), radio.value === 'true']),
    ),
  write: (root, answer) => {
    const judged = typeof answer === 'object' ? answer : {};
    for (const radio of radios(root)) radio.checked = String(judged[optionOf(radio)]) === radio.value;
  },
};

const numeric: AnswerFields = {
  read: (root) => root.querySelector<HTMLInputElement>('input[type="text"]')?.value ?? '',
  write: (root, answer) => {
    const input = root.querySelector<HTMLInputElement>('input[type="text"]');
    if (input !== null) input.value = typeof answer === 'string' ? answer : '';
  },
};

/** One line per question type. */
export const answerFields: Readonly<Record<QuestionTypeName, AnswerFields>> = { single, multiple, numeric };
