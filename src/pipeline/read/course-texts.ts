import { visit } from 'unist-util-visit';
import { attributeOf, isComponent, lineOf } from '../markdown/components.ts';
import { readProse, unitText } from '../markdown/prose.ts';
import type { LessonSource } from './lesson-source.ts';
import type { ParsedCourse } from './parse-course.ts';
import { stringsUnder } from './strings-under.ts';
import type { ValuePath, YamlSource } from './yaml-source.ts';

/** A text of a course with its place. */
export interface CourseText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** The YAML it came from, and where in it; null in the body of a lesson and in figures. */
  readonly origin: { readonly source: YamlSource; readonly path: ValuePath } | null;
}

/** Front matter, prose and figure descriptions of a lesson. */
export function lessonTexts({ file, front, tree }: LessonSource): CourseText[] {
  const texts = yamlTexts(front);
  if (tree === null) return texts;
  for (const unit of readProse(tree)) {
    texts.push({ file, line: unit.line, text: unitText(unit), origin: null });
  }
  visit(tree, (node) => {
    if (!isComponent(node)) return;
    for (const name of ['alt', 'caption']) {
      const text = attributeOf(node, name);
      if (text !== undefined) texts.push({ file, line: lineOf(node), text, origin: null });
    }
  });
  return texts;
}

export function yamlTexts(source: YamlSource): CourseText[] {
  return Array.from(stringsUnder(source.value), ({ path, text }) => ({
    file: source.file,
    line: source.lineOf(path),
    text,
    origin: { source, path },
  }));
}

/** Every text of the course that readers may see, whatever its file. */
export function courseTexts({ files }: ParsedCourse): CourseText[] {
  const sources = [
    files.course,
    files.claims,
    files.references,
    files.glossary,
    files.formulas,
    files.errorPatterns,
    files.changelog,
    ...files.quizzes,
    ...files.cases,
  ];
  return [
    ...sources.flatMap((source) => (source === null ? [] : yamlTexts(source))),
    ...files.lessons.flatMap(lessonTexts),
    ...files.figures.map(({ file, text }) => ({
      file,
      line: 1,
      text: text.replace(/<[^>]*>/g, ' '),
      origin: null,
    })),
  ];
}
