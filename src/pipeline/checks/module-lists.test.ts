import { expect, test } from 'vitest';
import { courseOf, findings } from './check.test-support.ts';
import { checkModuleLists } from './module-lists.ts';

const files = {
  'lessons/a.mdx': '---\nid: a\n---\n',
  'quizzes/q.yaml': 'id: q\npurpose: quiz',
  'quizzes/c.yaml': 'id: c\npurpose: checks',
  'cases/k.yaml': 'id: k',
};
const found = (modules: string): string[] =>
  findings(checkModuleLists, courseOf({ ...files, 'course.yaml': `modules:\n${modules}` }));

test('wants every lesson, quiz page and case listed once, and checks not at all', () => {
  expect(found('  - { id: m, lessons: [a], quizzes: [q], cases: [k] }')).toEqual([]);
  expect(found('  - { id: m }')).toEqual(['2 not-in-a-module', '1 not-in-a-module', '1 not-in-a-module']);
});

test('reports what is listed and not there, listed twice, or no page', () => {
  expect(
    found(
      '  - { id: m, lessons: [a], quizzes: [q], cases: [k] }\n  - { id: n, lessons: [b, a], quizzes: [c] }',
    ),
  ).toEqual(['3 unknown-lesson', '3 listed-twice', '3 checks-listed']);
});

test('says nothing where course.yaml cannot be read', () => {
  expect(findings(checkModuleLists, courseOf({ ...files, 'course.yaml': 'modules: [' }))).toEqual([]);
  expect(findings(checkModuleLists, courseOf(files))).toEqual([]);
});
