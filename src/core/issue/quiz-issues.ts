import { suggest } from '../text/suggest.ts';
import { defineError, quoteList } from './define.ts';

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
  'unknown-option': defineError('Unknown option', (p: { id: string; known: readonly string[] }) => [
    `No option of this item is called \`${p.id}\`.`,
    `Name one of its options: ${quoteList(p.known)}.${suggest(p.id, p.known)}`,
  ]),
  'rival-is-key': defineError('Key among the wrong options', (p: { part: string; option: string }) => [
    `\`${p.part}\` has \`${p.option}\` as its key and among its rivals.`,
    'Name as rivals the wrong options that tempt most here.',
  ]),
  'label-in-figure': defineError('Figure that gives a label away', (p: { text: string; figure: string }) => [
    `The figure \`${p.figure}\` shows the words “${p.text}”, which are asked for.`,
    'Use a drawing without these words.',
  ]),
  'answer-twice': defineError('Answer listed twice', (p: { form: string; first: number }) => [
    `“${p.form}” counts as the same words as line ${p.first}.`,
    'Remove it: case, hyphens and a plural s make no difference, and an answer is right or a mistake.',
  ]),
  'quiz-unit': defineError('Unit that cannot be read', (p: { unit: string; reason: string }) => [
    `\`${p.unit}\` is not a unit: ${p.reason}.`,
    "Write symbols joined by `/`, such as `mL/kg/h`, or `''` for a number without a unit.",
  ]),
  'worked-answer': defineError(
    'Answer that differs from its calculation',
    (p: { item: string; computed: string; answer: string }) => [
      `The worked solution of \`${p.item}\` comes to ${p.computed}, and its answer is ${p.answer}.`,
      'Correct the answer, its unit or the inputs of `worked`.',
    ],
  ),
  'clinical-without-stem': defineError('Vignette without a story', (p: { item: string }) => [
    `The item \`${p.item}\` is marked \`clinical\` and has no stem.`,
    'Tell of the patient in `stem:`, or take `clinical` away.',
  ]),
  'duplicate-form': defineError(
    'Word of two glossary terms',
    (p: { form: string; term: string; other: string; line: number }) => [
      `“${p.form}” belongs to \`${p.other}\` (line ${p.line}) and to \`${p.term}\`.`,
      'Keep it with one of them: a search for it must lead to one term.',
    ],
  ),
};
