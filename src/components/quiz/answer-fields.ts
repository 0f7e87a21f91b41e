import type { Answer } from '#core/quiz/answer.ts';
import type { AnswerProblem } from '#core/quiz/question-type.ts';
import type { QuestionTypeName } from '#core/quiz/question-types.ts';
import { moveEntry, readEntries, writeEntries } from './entry-order.ts';

/** How a type's controls turn into an answer and back. `root` is the element of one question. */
export interface AnswerFields {
  readonly read: (root: HTMLElement) => Answer;
  readonly write: (root: HTMLElement, answer: Answer | undefined) => void;
  /** A button of the question was pressed. */
  readonly press?: (button: HTMLElement) => void;
  /** The learner was told why the answer cannot be scored. */
  readonly told?: (root: HTMLElement, problem: AnswerProblem) => void;
}

const radios = (root: HTMLElement): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
];
const selects = (root: HTMLElement): HTMLSelectElement[] => [...root.querySelectorAll('select')];
const written = (root: HTMLElement): HTMLInputElement | null =>
  root.querySelector<HTMLInputElement>('input[type="text"]');
const optionOf = (control: Element): string =>
  control.closest<HTMLElement>('[data-option]')?.dataset['option'] ?? '';
const partsOf = (answer: Answer | undefined): Readonly<Record<string, string | boolean>> =>
  typeof answer === 'object' && !Array.isArray(answer) ? answer : {};

const single: AnswerFields = {
  read: (root) => radios(root).find(({ checked }) => checked)?.value ?? '',
  write: (root, answer) => {
    for (const radio of radios(root)) radio.checked = radio.value === answer;
  },
};

/** A group of radios for each part; `valueOf` turns what is pressed into what is stored. */
const judgments = (valueOf: (value: string) => string | boolean): AnswerFields => ({
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

/** A list to choose from for each part. */
const matches: AnswerFields = {
  read: (root) =>
    Object.fromEntries(
      selects(root)
        .filter(({ value }) => value !== '')
        .map((select) => [optionOf(select), select.value]),
    ),
  write: (root, answer) => {
    const matched = partsOf(answer);
    for (const select of selects(root)) select.value = String(matched[optionOf(select)] ?? '');
  },
};

const numeric: AnswerFields = {
  read: (root) => written(root)?.value ?? '',
  write: (root, answer) => {
    const input = written(root);
    if (input !== null) input.value = typeof answer === 'string' ? answer : '';
  },
};

const short: AnswerFields = {
  read: (root) => {
    const input = written(root);
    const text = input?.value ?? '';
    return { text, sure: text !== '' && input?.dataset['asked'] === text };
  },
  write: (root, answer) => {
    const input = written(root);
    if (input === null) return;
    const { text = '', sure = false } = partsOf(answer);
    input.value = String(text);
    input.dataset['asked'] = sure === true ? input.value : '';
  },
  told: (root, { code }) => {
    const input = written(root);
    if (input !== null && code === 'check-spelling') input.dataset['asked'] = input.value;
  },
};

const ordering: AnswerFields = { read: readEntries, write: writeEntries, press: moveEntry };

/** One line per question type. */
export const answerFields: Readonly<Record<QuestionTypeName, AnswerFields>> = {
  single,
  multiple: judgments((value) => value === 'true'),
  extended: matches,
  numeric,
  ordering,
  label: matches,
  short,
  likelihood: judgments((value) => value),
};
