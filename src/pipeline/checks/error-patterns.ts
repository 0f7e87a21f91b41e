import { compilePattern, readSentences } from '#core/evidence/error-pattern.ts';
import type { ErrorPattern } from '#core/evidence/error-pattern.ts';
import { doubtPhrases } from '#core/evidence/wording.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { isUnknown } from '../course-index.ts';
import { lessonTexts, yamlTexts } from '../read/course-texts.ts';
import type { CourseText } from '../read/course-texts.ts';
import type { ParsedCourse } from '../read/parse-course.ts';
import { valueAt } from '../read/value-at.ts';
import type { Check } from './check.ts';

/** Errors that claims mend do not come back in lessons, items and cases, and the patterns that watch are sound. */
export const checkErrorPatterns: Check = ({ parsed, index }) => {
  const { source, entries } = parsed.errorPatterns;
  if (source === null) return [];
  const issues: ContentIssue[] = [];
  const reported = valueAt(source.value, ['reported']);
  const excuses = typeof reported === 'string' ? [reported] : [];
  for (const { value: pattern, index: at } of entries) {
    const line = (...path: (string | number)[]): number => source.lineOf(['patterns', at, ...path]);
    if (isUnknown(index.claims, pattern.claim)) {
      const place = { file: source.file, line: line('claim') };
      issues.push(createIssue('unknown-claim', place, { id: pattern.claim, known: index.claims }));
    }
    for (const { kind, position, sentence } of failedExamples(pattern, excuses)) {
      const place = { file: source.file, line: line(kind === 'error' ? 'errors' : 'truths', position) };
      issues.push(createIssue('error-pattern-example', place, { kind, sentence }));
    }
  }
  return [...issues, ...findUnwatched(parsed), ...findErrors(parsed, excuses)];
};

interface FailedExample {
  readonly kind: 'error' | 'truth';
  readonly position: number;
  readonly sentence: string;
}

function failedExamples(pattern: ErrorPattern, excuses: readonly string[]): FailedExample[] {
  const isError = compilePattern(pattern, excuses);
  const fails = (kind: FailedExample['kind'], sentences: readonly string[]): FailedExample[] =>
    sentences
      .map((sentence, position) => ({ kind, position, sentence }))
      .filter(({ sentence }) => readSentences(sentence).some(isError) !== (kind === 'error'));
  return [...fails('error', pattern.errors), ...fails('truth', pattern.truths)];
}

function findUnwatched({ claims, errorPatterns }: ParsedCourse): ContentIssue[] {
  const watched = new Set(errorPatterns.entries.map(({ value }) => value.claim));
  return claims.entries
    .filter(({ value }) => ['corrected', 'disputed'].includes(value.standing) && !watched.has(value.id))
    .map(({ value: { id }, index }) => {
      const place = { file: claims.source?.file ?? '', line: claims.source?.lineOf(['claims', index]) ?? 1 };
      return createIssue('error-pattern-missing', place, { id });
    });
}

function findErrors(parsed: ParsedCourse, excuses: readonly string[]): ContentIssue[] {
  const disputed = new Set(
    parsed.claims.entries.filter(({ value }) => value.standing === 'disputed').map(({ value }) => value.id),
  );
  const patterns = parsed.errorPatterns.entries.map(({ value }) => ({
    id: value.claim,
    // What is merely disputed may be told with doubt.
    isError: compilePattern(value, disputed.has(value.claim) ? [...excuses, ...doubtPhrases] : excuses),
  }));
  return readTexts(parsed).flatMap(({ file, line, text }) => {
    const sentences = readSentences(text);
    return patterns.flatMap(({ id, isError }) => {
      const found = sentences.find(isError);
      return found === undefined
        ? []
        : [createIssue('known-error', { file, line }, { id, sentence: found.text })];
    });
  });
}

function readTexts({ files }: ParsedCourse): CourseText[] {
  return [
    ...files.lessons.flatMap(lessonTexts),
    ...[...files.quizzes, ...files.cases].flatMap(yamlTexts).filter((text) => !isTemptation(text)),
  ];
}

/** What a wrong option says, and why it tempts: errors by design. */
function isTemptation({ origin }: CourseText): boolean {
  const key = origin?.path.at(-1);
  if (origin === null) return false;
  if (key === 'tempting') return true;
  const owner = valueAt(origin.source.value, origin.path.slice(0, -1));
  const isWrong =
    valueAt(owner, ['tempting']) !== undefined ||
    ['trap', 'harmful'].includes(String(valueAt(owner, ['verdict'])));
  return key === 'text' && isWrong;
}
