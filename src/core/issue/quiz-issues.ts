import { defineError } from './define.ts';

/** Mistakes in quiz items and in the glossary that a schema cannot see. */
export const quizIssues = {
  'no-correct-option': defineError('No correct option', (p: { item: string }) => [
    `The item \`${p.item}\` has no correct option.`,
    'Mark one option with `correct: true`.',
  ]),
  'several-correct-options': defineError('Several correct options', (p: { item: string; count: number }) => [
    `The item \`${p.item}\` has ${p.count} correct options, but is of type \`single\`.`,
    'Keep one `correct: true`, or make it `type: multiple`.',
  ]),
  'no-wrong-option': defineError('No wrong option', (p: { item: string }) => [
    `Every option of the item \`${p.item}\` is correct.`,
    'Give it an option that is wrong and worth choosing.',
  ]),
  'tempting-missing': defineError('Wrong option without a reason to choose it', (p: { option: string }) => [
    `The wrong option \`${p.option}\` has no \`tempting\`.`,
    'Add `tempting:` and say why someone would choose it; if nobody would, replace the option.',
  ]),
  'duplicate-option': defineError('Duplicate option', (p: { text: string; first: number }) => [
    `The option “${p.text}” stands already on line ${p.first}.`,
    'Word it differently or remove it.',
  ]),
  'duplicate-form': defineError(
    'Word of two glossary terms',
    (p: { form: string; term: string; other: string; line: number }) => [
      `“${p.form}” belongs to \`${p.other}\` (line ${p.line}) and to \`${p.term}\`.`,
      'Keep it with one of them: a search for it must lead to one term.',
    ],
  ),
};
