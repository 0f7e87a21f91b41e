import { expect, test } from 'vitest';
import { courseOf } from './check.test-support.ts';
import { checkCourseFolder } from './course-folder.ts';

test('reports each file that nothing reads, wherever it lies', () => {
  const strays = [
    'lessons/a.md',
    'lessons/deep/a.mdx',
    'figures/a.png',
    'quiz/a.yaml',
    'cases/a.yml',
    'notes.txt',
  ];
  const files = Object.fromEntries(strays.map((path) => [path, '']));
  const issues = checkCourseFolder(courseOf({ ...files, 'course.yaml': 'id: knots' }));
  expect(issues.map(({ code, file }) => [code, file])).toEqual(
    strays.map((path) => ['stray-file', `knots/${path}`]),
  );
});

test('asks for a course.yaml', () => {
  expect(checkCourseFolder(courseOf({}))).toMatchObject([
    { code: 'course-file-missing', file: 'knots/course.yaml', line: 1 },
  ]);
});
