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

export const caseIssues = {
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
  'case-track': defineCase('Track that goes nowhere'),
} satisfies Record<CaseProblemCode, IssueDefinition<CaseWords>>;

export const caseDoseIssues = {
  'case-dose': defineError('Dose that no claim holds', (p: { dose: string; claims: readonly string[] }) => [
    p.claims.length === 0
      ? `This says \`${p.dose}\` and names no claim.`
      : `This says \`${p.dose}\`, and none of its claims holds that: ${quoteList(p.claims)}.`,
    'Name a claim whose record holds the number with its unit, or say it without the number.',
  ]),
};
