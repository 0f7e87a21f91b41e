import type { CaseProblemCode } from '../case/problem.ts';
import { defineError, quoteList } from './define.ts';
import type { IssueDefinition } from './define.ts';

/** The compiler of cases words its own sentences; the catalogue holds their titles. */
export interface CaseWords {
  readonly message: string;
  readonly hint: string;
}
const defineCase = (title: string): IssueDefinition<CaseWords> =>
  defineError(title, (p) => [asSentence(p.message), asSentence(p.hint)]);
const asSentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

const compilerIssues = {
  'case-expression': defineCase('Condition that cannot be read'),
  'case-unknown-name': defineCase('Unknown name in a case'),
  'case-unit': defineCase('Wrong unit'),
  'case-range': defineCase('Quantity out of range'),
  'case-verb': defineCase('Unknown verb or argument'),
  'case-parameter': defineCase('Wrong parameter of the patient'),
  'case-template': defineCase('Text with a wrong placeholder'),
  'case-duplicate-id': defineCase('Duplicate id in a case'),
  'case-unused-objective': defineCase('Objective that nothing scores'),
  'case-evidence': defineCase('Nothing to stand on'),
  'case-outcomes': defineCase('Outcomes that do not cover every ending'),
  'case-path': defineCase('Path that cannot be played'),
  'case-support': defineCase('Help that does not fit the case'),
} satisfies Record<CaseProblemCode, IssueDefinition<CaseWords>>;

export const caseIssues = {
  ...compilerIssues,
  'case-ending': defineError(
    'Path that ends elsewhere',
    (p: { path: string; ending: string | null; expected: readonly string[] }) => [
      p.ending === null
        ? `The path \`${p.path}\` stops before the case has ended.`
        : `The path \`${p.path}\` ends in \`${p.ending}\`, not in ${quoteList(p.expected)}.`,
      'Play it with `npm run play`, then mend the path, the conditions or `expect`.',
    ],
  ),
  'case-act-refused': defineError('Act that is not possible', (p: { path: string; act: string }) => [
    `On the path \`${p.path}\`, \`${p.act}\` is not possible when its turn comes.`,
    'Move it, or change its `needs`, its `repeat` or the decision before it.',
  ]),
};
