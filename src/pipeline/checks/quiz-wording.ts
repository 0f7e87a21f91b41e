import { catalogue, createIssue } from '#core/issue/catalogue.ts';
import type { Place } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { GlossaryTerm } from '#core/glossary/schema.ts';
import type { ItemFinding } from '#core/quiz/lint/item-finding.ts';
import { itemRules } from '#core/quiz/lint/item-rules.ts';
import { readItem } from '#core/quiz/lint/read-item.ts';
import { findUnknownWords } from '#core/quiz/lint/unknown-words.ts';
import type { QuizItem } from '#core/quiz/schema.ts';
import type { Entry, ParsedCourse } from '../read/parse-course.ts';
import type { YamlSource } from '../read/yaml-source.ts';
import type { Check } from './check.ts';

/** Items are worded as an examiner would word them; what is waived in writing stays. */
export const checkQuizWording: Check = ({ parsed }) => {
  const isKnown = knownWords(parsed);
  return parsed.quizzes.flatMap(({ list: { source, entries } }) =>
    entries.flatMap((entry) => lintItem(entry, source, isKnown)),
  );
};

function lintItem(
  { value: item, index }: Entry<QuizItem>,
  source: YamlSource,
  isKnown: (word: string) => boolean,
): ContentIssue[] {
  const place = (path: readonly (string | number)[]): Place => ({
    file: source.file,
    line: source.lineOf(['items', index, ...path]),
  });
  const linted = readItem(item);
  const found = [...itemRules.flatMap((rule) => rule(linted)), ...findUnknownWords(linted, isKnown)];
  const waived = new Set(linted.waived);
  const isWaived = ({ code }: ItemFinding): boolean =>
    waived.has(code) && catalogue[code].severity === 'warning';
  const waivedCodes = new Set<string>(found.filter(isWaived).map(({ code }) => code));
  const unused = (item.waive ?? []).flatMap(({ rule }, at) =>
    waivedCodes.has(rule) ? [] : [createIssue('waiver-unused', place(['waive', at]), { rule })],
  );
  return [...found.filter((each) => !isWaived(each)).map((each) => toIssue(each, place)), ...unused];
}

function toIssue(
  { code, path, params }: ItemFinding,
  place: (path: readonly (string | number)[]) => Place,
): ContentIssue {
  // Code and params belong together by the type of a finding; a union loses that on the way.
  return createIssue(code, place(path), params as never);
}

/** Words of the glossary and names of labs, in any case; and each part of a term of several words. */
function knownWords({ glossary, course }: ParsedCourse): (word: string) => boolean {
  const forms = glossary.entries.flatMap(({ value }) => formsOf(value));
  const labs = course?.value?.labs.map(({ name }) => name.en) ?? [];
  const known = new Set(
    [...forms, ...labs].flatMap((form) => [form, ...form.split(/[\s,()/-]+/u)]).map(plain),
  );
  return (word) =>
    known.has(plain(word)) ||
    known.has(plain(word.replace(/s$/u, ''))) ||
    known.has(plain(word.split('-')[0] ?? ''));
}

const formsOf = ({ term, abbreviations, spellings, synonyms }: GlossaryTerm): string[] => [
  term,
  ...abbreviations,
  ...spellings,
  ...synonyms,
];
const plain = (word: string): string => word.toLowerCase();
