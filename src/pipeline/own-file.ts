import * as z from 'zod/mini';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { Quiz } from '#core/quiz/schema.ts';
import { allChecks } from './checks/all.ts';
import type { MaybeCaseLinter } from './checks/case-play.ts';
import { checkCases } from './checks/cases.ts';
import type { PatientModels } from './checks/cases.ts';
import type { Check } from './checks/check.ts';
import { checkCopiedWords } from './checks/copied-words.ts';
import { checkErrorPatterns } from './checks/error-patterns.ts';
import { indexCourse } from './course-index.ts';
import { sortIssues } from './load-course.ts';
import { readCourseFiles } from './read/course-files.ts';
import type { CourseFiles } from './read/course-files.ts';
import { parseCourse } from './read/parse-course.ts';
import type { ParsedCourse } from './read/parse-course.ts';
import { readYamlSource } from './read/yaml-source.ts';
import type { YamlSource } from './read/yaml-source.ts';

// The policy of the pages forbids the code that zod would make for speed.
z.config({ jitless: true });

export type OwnKind = 'case' | 'quiz';

/** A case or quiz that somebody writes beside a course. */
export interface OwnFile {
  readonly kind: OwnKind;
  /** File name without `.yaml`. */
  readonly name: string;
  readonly text: string;
  /** Name of the file of the course that it is a changed copy of, and therefore stands in for. */
  readonly replaces: string | null;
}

export interface CheckedOwnFile {
  /** What the build of the course with this file in it would say about this file. */
  readonly issues: readonly ContentIssue[];
  /** Null for a quiz, and for a case that cannot be played. */
  readonly compiled: CompiledCase | null;
  /** Null for a case, and for a quiz that breaks its schema. */
  readonly quiz: Quiz | null;
  /** 1-based lines on which the items of a quiz begin. */
  readonly itemLines: readonly number[];
}

const folders = { case: 'cases', quiz: 'quizzes' } as const;

/** Checks that read one text at a time: of the whole course only the own file is given to them. */
const textChecks: ReadonlySet<Check> = new Set([checkCopiedWords, checkErrorPatterns]);

/** A course that own files are checked against: read once, because its lessons take a second. */
export class OpenCourse {
  private readonly files: CourseFiles;
  private readonly models: PatientModels;

  /** @param texts by path inside the folder, with forward slashes */
  constructor(folder: string, texts: ReadonlyMap<string, string>, models: PatientModels) {
    this.files = readCourseFiles(folder, texts);
    this.models = models;
  }

  /** Where the build would look for the file. */
  fileOf({ kind, name }: Pick<OwnFile, 'kind' | 'name'>): string {
    return `${this.files.folder}/${folders[kind]}/${name}.yaml`;
  }

  /** The checks of the build, for this one file. Never throws for what its author wrote. */
  check(file: OwnFile, linter: MaybeCaseLinter | null = null): CheckedOwnFile {
    const own = readYamlSource(this.fileOf(file), file.text);
    const { parsed, issues } = parseCourse(this.withOwn(file, own));
    const index = indexCourse(parsed);
    const alone = onlyOwn(parsed, file.kind, own);
    const cases = checkCases({ parsed: alone, index }, this.models, linter);
    const found = allChecks.flatMap((check) =>
      check({ parsed: textChecks.has(check) ? alone : parsed, index }),
    );
    const quiz = parsed.quizzes.find(({ list }) => list.source === own);
    return {
      issues: sortIssues([...issues, ...found, ...cases.issues].filter((issue) => issue.file === own.file)),
      compiled: [...cases.cases.values()][0] ?? null,
      quiz: quiz?.value ?? null,
      itemLines: quiz?.value?.items.map((_, at) => own.lineOf(['items', at])) ?? [],
    };
  }

  /** The course with the own file in the place it would have on disk. */
  private withOwn({ kind, replaces }: OwnFile, own: YamlSource): CourseFiles {
    const key = folders[kind];
    const replaced = replaces === null ? null : this.fileOf({ kind, name: replaces });
    const others = this.files[key].filter(({ file }) => file !== own.file && file !== replaced);
    return { ...this.files, [key]: [...others, own].sort((a, b) => (a.file < b.file ? -1 : 1)) };
  }
}

/** The course with no text but that of the own file. Claims and patterns, which others are held against, stay. */
function onlyOwn(parsed: ParsedCourse, kind: OwnKind, own: YamlSource): ParsedCourse {
  const { folder, sourceNgrams } = parsed.files;
  return {
    ...parsed,
    cases: parsed.cases.filter(({ source }) => source === own),
    files: {
      ...readCourseFiles(folder, new Map()),
      sourceNgrams,
      [folders[kind]]: [own],
    },
  };
}
