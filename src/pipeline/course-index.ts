import { valueAt } from './read/value-at.ts';
import type { ParsedCourse, ParsedLesson } from './read/parse-course.ts';
import type { YamlSource } from './read/yaml-source.ts';
import { readHeadings } from './markdown/outline.ts';

/** Null where the file that declares them cannot be read: then nothing is called unknown. */
export type KnownIds = ReadonlySet<string> | null;

export interface IndexedLesson {
  readonly anchors: KnownIds;
  readonly objectives: KnownIds;
}

/** Every id a course declares, sound or not, so that one mistake is reported once and not at each use. */
export interface CourseIndex {
  readonly modules: KnownIds;
  readonly stages: KnownIds;
  readonly labs: KnownIds;
  readonly claims: KnownIds;
  readonly references: KnownIds;
  readonly terms: KnownIds;
  readonly formulas: KnownIds;
  readonly lessons: ReadonlyMap<string, IndexedLesson>;
  /** Quizzes with a page of their own. */
  readonly quizzes: ReadonlySet<string>;
  /** Quiz files that only hold checks. */
  readonly checkFiles: ReadonlySet<string>;
  readonly cases: ReadonlySet<string>;
  /** Items that a lesson may show. */
  readonly checks: KnownIds;
  readonly figures: ReadonlySet<string>;
}

export function indexCourse(parsed: ParsedCourse): CourseIndex {
  const { files } = parsed;
  const namesOf = (purpose: 'quiz' | 'checks'): Set<string> =>
    new Set(
      parsed.quizzes
        .filter((quiz) => (quiz.purpose === 'checks') === (purpose === 'checks'))
        .map(({ name }) => name),
    );
  return {
    modules: idsAt(files.course, 'modules'),
    stages: idsAt(files.course, 'stages'),
    labs: idsAt(files.course, 'labs'),
    claims: parsed.claims.ids,
    references: parsed.references.ids,
    terms: parsed.glossary.ids,
    formulas: parsed.formulas.ids,
    lessons: new Map(parsed.lessons.map((lesson) => [lesson.source.name, indexLesson(lesson)])),
    quizzes: namesOf('quiz'),
    checkFiles: namesOf('checks'),
    cases: new Set(parsed.cases.map(({ name }) => name)),
    checks: checkIds(parsed),
    figures: new Set(files.figures.map(({ name }) => name)),
  };
}

/** True where `id` is certainly not among `known`. */
export function isUnknown(known: KnownIds, id: string): known is ReadonlySet<string> {
  return known !== null && !known.has(id);
}

function indexLesson({ source }: ParsedLesson): IndexedLesson {
  const anchors = source.tree === null ? null : new Set(readHeadings(source.tree).map(({ slug }) => slug));
  return { anchors, objectives: idsAt(source.front, 'objectives') };
}

function checkIds(parsed: ParsedCourse): KnownIds {
  const ids = new Set<string>();
  for (const { purpose, list } of parsed.quizzes) {
    if (list.ids === null) return null;
    if (purpose === 'checks') for (const id of list.ids) ids.add(id);
  }
  return ids;
}

/** Ids of the list under `key`; an absent list declares none. */
function idsAt(source: YamlSource | null, key: string): KnownIds {
  if (source?.value === undefined) return null;
  const list = valueAt(source.value, [key]) ?? [];
  if (!Array.isArray(list)) return null;
  return new Set(list.map((entry) => String(valueAt(entry, ['id']))));
}
