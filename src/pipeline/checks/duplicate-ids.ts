import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { valueAt } from '../read/value-at.ts';
import type { ParsedCourse } from '../read/parse-course.ts';
import type { ValuePath, YamlSource } from '../read/yaml-source.ts';
import type { Check } from './check.ts';

interface Declared {
  readonly id: unknown;
  readonly file: string;
  readonly line: number;
}

/** Ids are unique in a course: of items and objectives too, whichever file they stand in. */
export const checkDuplicateIds: Check = ({ parsed }) => {
  const { course, claims, references, glossary, formulas } = parsed.files;
  return [
    ...findRepeats('module', declared(course, ['modules'])),
    ...findRepeats('stage', declared(course, ['stages'])),
    ...findRepeats('lab', declared(course, ['labs'])),
    ...findRepeats('claim', declared(claims, ['claims'])),
    ...findRepeats('reference', declared(references, ['references'])),
    ...findRepeats('term', declared(glossary, ['terms'])),
    ...findRepeats('formula', declared(formulas, ['formulas'])),
    ...findRepeats(
      'objective',
      parsed.lessons.flatMap(({ source }) => declared(source.front, ['objectives'])),
    ),
    ...findRepeats(
      'item',
      parsed.quizzes.flatMap(({ list }) => declared(list.source, ['items'])),
    ),
    ...optionLists(parsed).flatMap((options) => findRepeats('option', options)),
  ];
};

/** Lists of an item whose entries have ids of their own. */
const partLists = ['options', 'stems', 'spots', 'entries', 'findings', 'mistakes'];

function optionLists(parsed: ParsedCourse): Declared[][] {
  return parsed.quizzes.flatMap(({ list: { source } }) => {
    const items = valueAt(source.value, ['items']);
    if (!Array.isArray(items)) return [];
    return items.flatMap((_, index) => partLists.map((list) => declared(source, ['items', index, list])));
  });
}

function declared(source: YamlSource | null, path: ValuePath): Declared[] {
  const list = source === null ? undefined : valueAt(source.value, path);
  if (source === null || !Array.isArray(list)) return [];
  return list.map((entry, index) => ({
    id: valueAt(entry, ['id']),
    file: source.file,
    line: source.lineOf([...path, index, 'id']),
  }));
}

function findRepeats(what: string, list: readonly Declared[]): ContentIssue[] {
  const first = new Map<unknown, Declared>();
  return list.flatMap((entry) => {
    const { id, file, line } = entry;
    const before = first.get(id);
    if (before === undefined) first.set(id, entry);
    if (before === undefined || typeof id !== 'string') return [];
    const place =
      before.file === file ? `line ${String(before.line)}` : `${before.file}:${String(before.line)}`;
    return [createIssue('duplicate-id', { file, line }, { id, what, first: place })];
  });
}
