import type { CourseSource } from '#pipeline/course-source.ts';
import { BenchWork } from './bench/bench-work.ts';
import type { DraftCheck } from './bench/draft-check.ts';
import { mostCharacters } from './limits.ts';

const works = new WeakMap<CourseSource, BenchWork>();
const nothing: DraftCheck = {
  issues: [],
  compiled: null,
  story: '',
  isTooLong: true,
  quiz: null,
  itemLines: [],
};

function compile(kind: 'case' | 'quiz', text: string, source: CourseSource): Promise<DraftCheck> {
  if (text.length > mostCharacters) return Promise.resolve(nothing);
  const work = works.get(source) ?? new BenchWork(source);
  works.set(source, work);
  return Promise.resolve(work.check({ kind, text, replaces: null }, null));
}

/**
 * Compiles an instructor's own case in the browser as the build compiles the course's, against the course it was
 * written for (`loadCourseSource`). `compiled` is null where the text is no case, breaks a rule that every case must
 * keep, or is too long for the workbench. Its id is `own-` and the first twelve digits of its hash: runs of it never
 * count as runs of a case of the course, whatever its author called it, and the same text has the same id everywhere.
 *
 * It brings the whole pipeline: import this file lazily. Never rejects for what is in `yaml`.
 */
export function compileOwnCase(yaml: string, source: CourseSource): Promise<DraftCheck> {
  return compile('case', yaml, source);
}

/** The same for a quiz; `quiz` is null where it breaks its schema. */
export function compileOwnQuiz(yaml: string, source: CourseSource): Promise<DraftCheck> {
  return compile('quiz', yaml, source);
}
