import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { createIssue } from '#core/issue/catalogue.ts';
import type { Place } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { isUnknown } from '../course-index.ts';
import type { CourseIndex } from '../course-index.ts';
import { lineOf } from '../markdown/components.ts';
import type { Check } from './check.ts';

const internal = /^(lesson|glossary|case|quiz):([^#]*)(?:#(.*))?$/;

/** Links lead to a page of the course that exists, to a heading that exists, or out by https. */
export const checkLinks: Check = ({ parsed, index }) =>
  parsed.lessons.flatMap(({ source: { file, name, tree } }) =>
    tree === null ? [] : checkTree(tree, file, name, index),
  );

function checkTree(tree: Root, file: string, lesson: string, index: CourseIndex): ContentIssue[] {
  const issues: ContentIssue[] = [];
  visit(tree, (node) => {
    const place = { file, line: lineOf(node) };
    if (node.type === 'image' || node.type === 'imageReference') {
      issues.push(createIssue('markdown-image', place, { url: 'url' in node ? node.url : node.identifier }));
    }
    if (node.type === 'link' || node.type === 'definition') {
      issues.push(...checkUrl(node.url, place, lesson, index));
    }
  });
  return issues;
}

function checkUrl(url: string, place: Place, lesson: string, index: CourseIndex): ContentIssue[] {
  if (url.startsWith('#')) return checkAnchor(lesson, url.slice(1), place, index);
  const [, kind, id = '', anchor] = internal.exec(url) ?? [];
  switch (kind) {
    case 'lesson':
      if (!index.lessons.has(id)) {
        return [createIssue('unknown-lesson', place, { id, known: index.lessons.keys() })];
      }
      return anchor === undefined ? [] : checkAnchor(id, anchor, place, index);
    case 'glossary':
      return isUnknown(index.terms, id)
        ? [createIssue('unknown-term', place, { id, known: index.terms })]
        : [];
    case 'case':
      return index.cases.has(id) ? [] : [createIssue('unknown-case', place, { id, known: index.cases })];
    case 'quiz':
      return index.quizzes.has(id) ? [] : [createIssue('unknown-quiz', place, { id, known: index.quizzes })];
    default:
      return isHttps(url) ? [] : [createIssue('bad-link', place, { url })];
  }
}

function checkAnchor(lesson: string, id: string, place: Place, index: CourseIndex): ContentIssue[] {
  const known = index.lessons.get(lesson)?.anchors ?? null;
  return isUnknown(known, id) ? [createIssue('unknown-anchor', place, { id, lesson, known })] : [];
}

function isHttps(url: string): boolean {
  return url.startsWith('https://') && URL.canParse(url);
}
