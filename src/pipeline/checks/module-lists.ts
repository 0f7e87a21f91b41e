import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { valueAt } from '../read/value-at.ts';
import type { ParsedCourse } from '../read/parse-course.ts';
import type { YamlSource } from '../read/yaml-source.ts';
import type { Check, CheckInput } from './check.ts';

interface Kind {
  readonly key: 'lessons' | 'quizzes' | 'cases';
  readonly what: string;
  readonly unknown: 'unknown-lesson' | 'unknown-quiz' | 'unknown-case';
}
const kinds: readonly Kind[] = [
  { key: 'lessons', what: 'lesson', unknown: 'unknown-lesson' },
  { key: 'quizzes', what: 'quiz', unknown: 'unknown-quiz' },
  { key: 'cases', what: 'case', unknown: 'unknown-case' },
];

/** Every lesson, quiz page and case stands in one module, and every listed one exists. */
export const checkModuleLists: Check = (input) => {
  const course = input.parsed.files.course;
  if (course === null || input.index.modules === null) return [];
  return kinds.flatMap((kind) => checkKind(kind, course, input));
};

function checkKind(kind: Kind, course: YamlSource, { parsed, index }: CheckInput): ContentIssue[] {
  const files = filesOf(kind, parsed);
  const pages = new Map([...files].filter(([id]) => kind.key !== 'quizzes' || index.quizzes.has(id)));
  const lines = new Map<string, number>();
  const issues: ContentIssue[] = [];
  for (const { id, line } of listedIds(course, kind.key)) {
    const first = lines.get(id);
    const place = { file: course.file, line };
    if (first !== undefined) issues.push(createIssue('listed-twice', place, { what: kind.what, id, first }));
    else if (kind.key === 'quizzes' && index.checkFiles.has(id)) {
      issues.push(createIssue('checks-listed', place, { id }));
    } else if (!pages.has(id)) issues.push(createIssue(kind.unknown, place, { id, known: pages.keys() }));
    lines.set(id, first ?? line);
  }
  for (const [id, { file, line }] of pages) {
    if (!lines.has(id)) issues.push(createIssue('not-in-a-module', { file, line }, { what: kind.what, id }));
  }
  return issues;
}

function filesOf({ key }: Kind, parsed: ParsedCourse): Map<string, { file: string; line: number }> {
  const named =
    key === 'lessons'
      ? parsed.lessons.map(({ source }) => ({ name: source.name, source: source.front }))
      : key === 'quizzes'
        ? parsed.quizzes.map(({ name, list }) => ({ name, source: list.source }))
        : parsed.cases;
  return new Map(named.map(({ name, source }) => [name, { file: source.file, line: source.lineOf(['id']) }]));
}

function listedIds(course: YamlSource, key: Kind['key']): { id: string; line: number }[] {
  const modules = valueAt(course.value, ['modules']);
  if (!Array.isArray(modules)) return [];
  return modules.flatMap((module: unknown, at) => {
    const list = valueAt(module, [key]);
    if (!Array.isArray(list)) return [];
    return list.flatMap((id: unknown, place) =>
      typeof id === 'string' ? [{ id, line: course.lineOf(['modules', at, key, place]) }] : [],
    );
  });
}
