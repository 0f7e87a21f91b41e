import { optionOf, partsOf, written, type AnswerFields } from './answer-fields.ts';
import { moveEntry, readEntries, rememberEntries, writeEntries } from './entry-order.ts';

const selects = (root: HTMLElement): HTMLSelectElement[] => [...root.querySelectorAll('select')];

/** A list to choose from for each part. */
export const matches: AnswerFields = {
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

export const short: AnswerFields = {
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

/** Entries that are moved. */
export const ordering: AnswerFields = {
  read: readEntries,
  write: writeEntries,
  press: moveEntry,
  arranged: rememberEntries,
};
