import { createIssue } from '#core/issue/catalogue.ts';
import type { Place } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { ItemOf, QuizItem } from '#core/quiz/schema.ts';
import { normalizeAnswer } from '#core/quiz/short/normalize.ts';
import { checkUnit } from '#core/units/unit.ts';
import type { FigureSource } from '../read/course-files.ts';
import type { Check } from './check.ts';

type PlaceOf = (...path: (string | number)[]) => Place;

/** The key of an item is one that a learner can give: an option of its list, words, or a number in a unit. */
export const checkQuizKeys: Check = ({ parsed }) =>
  parsed.quizzes.flatMap(({ list: { source, entries } }) =>
    entries.flatMap(({ value, index }) => {
      const place: PlaceOf = (...path) => ({
        file: source.file,
        line: source.lineOf(['items', index, ...path]),
      });
      return [...checkVignette(value, place), ...checkKey(value, place, parsed.files.figures)];
    }),
  );

function checkKey(item: QuizItem, place: PlaceOf, figures: readonly FigureSource[]): ContentIssue[] {
  switch (item.type) {
    case 'extended':
      return checkMatches(item.options, 'stems', item.stems, place);
    case 'label':
      return [
        ...checkMatches(item.options, 'spots', item.spots, place),
        ...checkGivenAway(item, place, figures),
      ];
    case 'short':
      return checkForms(item, place);
    case 'numeric':
      return checkNumberUnit(item, place);
    default:
      return [];
  }
}

/** The stems of an extended item are vignettes themselves. */
function checkVignette(item: QuizItem, place: PlaceOf): ContentIssue[] {
  if (item.clinical !== true || item.stem !== undefined || item.type === 'extended') return [];
  return [createIssue('clinical-without-stem', place('clinical'), { item: item.id })];
}

interface Matched {
  readonly id: string;
  readonly key: string;
  readonly rivals: readonly { readonly option: string }[];
}

function checkMatches(
  options: readonly { readonly id: string }[],
  list: string,
  parts: readonly Matched[],
  place: PlaceOf,
): ContentIssue[] {
  const known = options.map(({ id }) => id);
  const named = (id: string, at: Place): ContentIssue[] =>
    known.includes(id) ? [] : [createIssue('unknown-option', at, { id, known })];
  return parts.flatMap(({ id, key, rivals }, position) => [
    ...named(key, place(list, position, 'key')),
    ...rivals.flatMap(({ option }, rank) => {
      const at = place(list, position, 'rivals', rank, 'option');
      return option === key ? [createIssue('rival-is-key', at, { part: id, option })] : named(option, at);
    }),
  ]);
}

/** A figure that names what is asked asks nothing. */
function checkGivenAway(
  { figure, options }: ItemOf<'label'>,
  place: PlaceOf,
  figures: readonly FigureSource[],
): ContentIssue[] {
  const drawing = figures.find(({ name }) => name === figure)?.text ?? '';
  const words = new Set([...drawing.matchAll(/>([^<>]+)</g)].map(([, text = '']) => normalizeAnswer(text)));
  return options.flatMap(({ text }, position) =>
    words.has(normalizeAnswer(text))
      ? [createIssue('label-in-figure', place('options', position, 'text'), { text, figure })]
      : [],
  );
}

function checkForms({ accepted, mistakes }: ItemOf<'short'>, place: PlaceOf): ContentIssue[] {
  const lines = new Map<string, number>();
  const forms = [
    ...accepted.map((form, rank) => ({ form, at: place('accepted', rank) })),
    ...mistakes.flatMap((mistake, position) =>
      mistake.forms.map((form, rank) => ({ form, at: place('mistakes', position, 'forms', rank) })),
    ),
  ];
  return forms.flatMap(({ form, at }) => {
    const words = normalizeAnswer(form);
    const first = lines.get(words);
    if (first !== undefined) return [createIssue('answer-twice', at, { form, first })];
    lines.set(words, at.line);
    return [];
  });
}

function checkNumberUnit({ unit }: ItemOf<'numeric'>, place: PlaceOf): ContentIssue[] {
  const read = checkUnit(unit);
  return read.ok ? [] : [createIssue('quiz-unit', place('unit'), { unit, reason: read.problem })];
}
