import { expect, test } from 'vitest';
import { courseOf } from './check.test-support.ts';
import { checkDuplicateIds } from './duplicate-ids.ts';

test('finds an item that stands in two files, and says where the first is', () => {
  const issues = checkDuplicateIds(
    courseOf({
      'quizzes/a.yaml': 'items:\n  - id: one',
      'quizzes/b.yaml': 'items:\n  - id: two\n  - id: one',
    }),
  );
  expect(issues).toMatchObject([{ file: 'knots/quizzes/b.yaml', line: 3, code: 'duplicate-id' }]);
  expect(issues[0]?.message).toContain('knots/quizzes/a.yaml:2');
});

test('lets options of different items share an id', () => {
  const items = 'items:\n  - { id: one, options: [{ id: a }] }\n  - { id: two, options: [{ id: a }] }';
  expect(checkDuplicateIds(courseOf({ 'quizzes/a.yaml': items }))).toEqual([]);
});

test('finds options of one item and objectives of two lessons', () => {
  const lesson = (id: string): string => `---\nid: ${id}\nobjectives: [{ id: same }]\n---\n`;
  const issues = checkDuplicateIds(
    courseOf({
      'quizzes/a.yaml': 'items:\n  - id: one\n    options:\n      - { id: a }\n      - { id: a }',
      'lessons/a.mdx': lesson('a'),
      'lessons/b.mdx': lesson('b'),
    }),
  );
  expect(issues.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
    'knots/lessons/b.mdx:3',
    'knots/quizzes/a.yaml:5',
  ]);
});
