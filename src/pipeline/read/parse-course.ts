import type * as z from 'zod/mini';
import { changelogFileSchema } from '#core/course/changelog-schema.ts';
import type { Changelog } from '#core/course/changelog-schema.ts';
import { courseSchema } from '#core/course/schema.ts';
import type { Course } from '#core/course/schema.ts';
import { errorPatternSchema, errorPatternsFileSchema } from '#core/evidence/error-pattern.ts';
import type { ErrorPattern } from '#core/evidence/error-pattern.ts';
import {
  claimSchema,
  claimsFileSchema,
  referenceSchema,
  referencesFileSchema,
} from '#core/evidence/schema.ts';
import type { Claim, Reference } from '#core/evidence/schema.ts';
import { formulaSchema, formulasFileSchema } from '#core/formula/schema.ts';
import type { Formula } from '#core/formula/schema.ts';
import { glossaryFileSchema, glossaryTermSchema } from '#core/glossary/schema.ts';
import type { GlossaryTerm } from '#core/glossary/schema.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { lessonSchema } from '#core/lesson/schema.ts';
import type { LessonFrontMatter } from '#core/lesson/schema.ts';
import { itemSchema, quizSchema } from '#core/quiz/schema.ts';
import type { Quiz, QuizItem } from '#core/quiz/schema.ts';
import { applySchema } from './apply-schema.ts';
import type { Parsed } from './apply-schema.ts';
import { baseName } from './course-files.ts';
import type { CourseFiles } from './course-files.ts';
import type { LessonSource } from './lesson-source.ts';
import { valueAt } from './value-at.ts';
import type { YamlSource } from './yaml-source.ts';

/** One entry of a list, with the index it stands at in its file. */
export interface Entry<T> {
  readonly value: T;
  readonly index: number;
}

/** A list file. `entries` holds those that are sound, even where the file as a whole is not. */
export interface ParsedList<T> {
  readonly source: YamlSource | null;
  readonly entries: readonly Entry<T>[];
  /** Ids that the file declares, sound or not; null where it cannot be read, so that nothing is called unknown. */
  readonly ids: ReadonlySet<string> | null;
}

export interface ParsedLesson {
  readonly source: LessonSource;
  readonly front: LessonFrontMatter | null;
}

export interface ParsedQuiz {
  readonly name: string;
  readonly value: Quiz | null;
  readonly purpose: unknown;
  readonly list: ParsedList<QuizItem> & { readonly source: YamlSource };
}

export interface ParsedCase {
  readonly name: string;
  readonly source: YamlSource;
}

/** A course after the schemas, before the cross-references. */
export interface ParsedCourse {
  readonly files: CourseFiles;
  readonly course: Parsed<Course> | null;
  readonly lessons: readonly ParsedLesson[];
  readonly quizzes: readonly ParsedQuiz[];
  readonly cases: readonly ParsedCase[];
  readonly claims: ParsedList<Claim>;
  readonly references: ParsedList<Reference>;
  readonly glossary: ParsedList<GlossaryTerm>;
  readonly formulas: ParsedList<Formula>;
  readonly errorPatterns: ParsedList<ErrorPattern>;
  readonly changelog: Parsed<Changelog> | null;
}

export function parseCourse(files: CourseFiles): { parsed: ParsedCourse; issues: ContentIssue[] } {
  const issues: ContentIssue[] = [];
  const apply = <T>(schema: z.ZodMiniType<T>, source: YamlSource): Parsed<T> => {
    const parsed = applySchema(schema, source);
    issues.push(...parsed.issues);
    return parsed;
  };
  const applyList = <T>(
    file: z.ZodMiniType,
    entry: z.ZodMiniType<T>,
    key: string,
    source: YamlSource | null,
  ) => {
    if (source !== null) apply(file, source);
    return parseList(entry, key, source);
  };
  const parsed: ParsedCourse = {
    files,
    course: files.course && apply(courseSchema, files.course),
    lessons: files.lessons.map((source) => {
      issues.push(
        ...source.problems.map(({ line, reason }) =>
          createIssue('mdx-syntax', { file: source.file, line }, { reason }),
        ),
      );
      return { source, front: apply(lessonSchema, source.front).value };
    }),
    quizzes: files.quizzes.map((source) => ({
      name: baseName(source.file),
      value: apply(quizSchema, source).value,
      purpose: valueAt(source.value, ['purpose']),
      list: { ...parseList(itemSchema, 'items', source), source },
    })),
    cases: files.cases.map((source) => ({ name: baseName(source.file), source })),
    claims: applyList(claimsFileSchema, claimSchema, 'claims', files.claims),
    references: applyList(referencesFileSchema, referenceSchema, 'references', files.references),
    glossary: applyList(glossaryFileSchema, glossaryTermSchema, 'terms', files.glossary),
    formulas: applyList(formulasFileSchema, formulaSchema, 'formulas', files.formulas),
    errorPatterns: applyList(errorPatternsFileSchema, errorPatternSchema, 'patterns', files.errorPatterns),
    changelog: files.changelog && apply(changelogFileSchema, files.changelog),
  };
  return { parsed, issues };
}

function parseList<T>(schema: z.ZodMiniType<T>, key: string, source: YamlSource | null): ParsedList<T> {
  if (source === null) return { source, entries: [], ids: new Set() };
  const raw = valueAt(source.value, [key]);
  if (!Array.isArray(raw)) return { source, entries: [], ids: null };
  const entries: Entry<T>[] = [];
  const ids = new Set<string>();
  for (const [index, item] of (raw as unknown[]).entries()) {
    const result = schema.safeParse(item);
    if (result.success) entries.push({ value: result.data, index });
    ids.add(String(valueAt(item, ['id'])));
  }
  return { source, entries, ids };
}
