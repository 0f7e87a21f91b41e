import type { CompiledCase } from '#core/case/compiled.ts';
import type { LoadedCourse, LoadedItem, LoadedLesson } from '#core/course/loaded.ts';
import type { ChangelogEntry } from '#core/course/changelog-schema.ts';
import type { Course } from '#core/course/schema.ts';
import type { Claim } from '#core/evidence/schema.ts';
import type { Formula } from '#core/formula/schema.ts';
import type { Quiz } from '#core/quiz/schema.ts';
import { readOutline } from './markdown/outline.ts';
import type { ParsedCourse, ParsedLesson, ParsedList } from './read/parse-course.ts';

/** The course as pages see it, from whatever of it is sound; null without a sound course.yaml. */
export function assembleCourse(
  parsed: ParsedCourse,
  cases: ReadonlyMap<string, CompiledCase>,
): LoadedCourse | null {
  const course = parsed.course?.value ?? null;
  if (course === null) return null;
  const claims = byId(parsed.claims);
  const formulas = byId(parsed.formulas);
  const quizzes = new Map<string, Quiz>();
  for (const { value } of parsed.quizzes) if (value !== null) quizzes.set(value.id, value);
  const items = new Map<string, LoadedItem>();
  for (const quiz of quizzes.values()) for (const item of quiz.items) items.set(item.id, { item, quiz });
  return {
    course,
    lessons: assembleLessons(course, parsed.lessons, claims, formulas),
    quizzes: inOrder(
      quizzes,
      course.modules.flatMap((module) => module.quizzes),
    ),
    items,
    cases: inOrder(
      cases,
      course.modules.flatMap((module) => module.cases),
    ),
    claims,
    references: byId(parsed.references),
    glossary: byId(parsed.glossary),
    formulas,
    figures: new Map(parsed.files.figures.map(({ name, text }) => [name, text])),
    changelog: newestFirst(parsed.changelog?.value?.entries ?? []),
  };
}

function assembleLessons(
  course: Course,
  lessons: readonly ParsedLesson[],
  claims: ReadonlyMap<string, Claim>,
  formulas: ReadonlyMap<string, Formula>,
): Map<string, LoadedLesson> {
  const loaded = new Map<string, LoadedLesson>();
  for (const module of course.modules) {
    for (const id of module.lessons) {
      const lesson = lessons.find(({ front }) => front?.id === id);
      if (lesson?.front == null || lesson.source.tree === null) continue;
      const outline = readOutline(lesson.source.tree, lesson.front.title, formulas);
      const referenceIds = unique(outline.claimIds.flatMap((claim) => claims.get(claim)?.sources ?? []));
      loaded.set(id, { front: lesson.front, module, body: lesson.source.body, ...outline, referenceIds });
    }
  }
  return loaded;
}

/** Dates in ISO form sort as text; entries of one day stay as written. */
function newestFirst(entries: readonly ChangelogEntry[]): ChangelogEntry[] {
  return entries.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

function byId<T extends { readonly id: string }>(list: ParsedList<T>): Map<string, T> {
  return new Map(list.entries.map(({ value }) => [value.id, value]));
}

/** Listed ids first, in that order; then the rest as they came. */
function inOrder<T>(map: ReadonlyMap<string, T>, ids: readonly string[]): Map<string, T> {
  const ordered = new Map<string, T>();
  for (const id of [...ids, ...map.keys()]) {
    const value = map.get(id);
    if (value !== undefined) ordered.set(id, value);
  }
  return ordered;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
