import { visit } from 'unist-util-visit';
import { createIssue } from '#core/issue/catalogue.ts';
import type { Place } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { explanationsOf } from '#core/quiz/explanations.ts';
import type { QuizItem } from '#core/quiz/schema.ts';
import { isUnknown } from '../course-index.ts';
import type { CourseIndex } from '../course-index.ts';
import { attributeOf, isComponent } from '../markdown/components.ts';
import type { ParsedCourse } from '../read/parse-course.ts';
import type { Check } from './check.ts';

type PlaceOf = (...path: (string | number)[]) => Place;

/** What an item names exists: its lesson, objective, claims and teaching paragraph; and a check is shown somewhere. */
export const checkQuizTargets: Check = ({ parsed, index }) => {
  const shown = shownChecks(parsed);
  return parsed.quizzes.flatMap(({ purpose, list: { source, entries } }) =>
    entries.flatMap(({ value, index: at }) => {
      const place: PlaceOf = (...path) => ({
        file: source.file,
        line: source.lineOf(['items', at, ...path]),
      });
      const issues = [
        ...checkHome(value, place, index),
        ...checkTeaching(value, place, index),
        ...checkFigure(value, place, parsed),
      ];
      if (purpose === 'checks' && shown !== null && !shown.has(value.id)) {
        issues.push(createIssue('check-not-used', place('id'), { id: value.id }));
      }
      return issues;
    }),
  );
};

function checkHome(item: QuizItem, place: PlaceOf, index: CourseIndex): ContentIssue[] {
  const lesson = index.lessons.get(item.lesson);
  if (lesson === undefined) {
    return [createIssue('unknown-lesson', place('lesson'), { id: item.lesson, known: index.lessons.keys() })];
  }
  const known = lesson.objectives;
  if (!isUnknown(known, item.objective)) return [];
  return [
    createIssue('unknown-objective', place('objective'), { id: item.objective, lesson: item.lesson, known }),
  ];
}

function checkTeaching(item: QuizItem, place: PlaceOf, index: CourseIndex): ContentIssue[] {
  return explanationsOf(item).flatMap(({ path, claims, teach }) => {
    const issues = claims.flatMap((id, position) =>
      isUnknown(index.claims, id)
        ? [createIssue('unknown-claim', place(...path, 'claims', position), { id, known: index.claims })]
        : [],
    );
    return [...issues, ...checkTeach(teach, place(...path, 'teach'), index)];
  });
}

function checkTeach(teach: string, place: Place, index: CourseIndex): ContentIssue[] {
  const [lesson = '', anchor] = teach.split('#');
  const target = index.lessons.get(lesson);
  if (target === undefined) {
    return [createIssue('unknown-lesson', place, { id: lesson, known: index.lessons.keys() })];
  }
  if (anchor === undefined || !isUnknown(target.anchors, anchor)) return [];
  return [createIssue('unknown-anchor', place, { id: anchor, lesson, known: target.anchors })];
}

function checkFigure(item: QuizItem, place: PlaceOf, parsed: ParsedCourse): ContentIssue[] {
  if (item.type !== 'label') return [];
  const known = parsed.files.figures.map(({ name }) => name);
  if (known.includes(item.figure)) return [];
  return [createIssue('unknown-figure', place('figure'), { id: item.figure, known })];
}

/** Null where a lesson cannot be read: it may show any of them. */
function shownChecks(parsed: ParsedCourse): Set<string> | null {
  const shown = new Set<string>();
  for (const { source, front } of parsed.lessons) {
    if (source.tree === null || front === null) return null;
    if (front.pretest !== undefined) shown.add(front.pretest);
    visit(source.tree, (node) => {
      if (isComponent(node) && node.name === 'Check') shown.add(attributeOf(node, 'id') ?? '');
    });
  }
  return shown;
}
