import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { courseSource } from '#pipeline/course-source.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { readCourseFolders } from '#pipeline/read/course-folders.ts';
import { compileOwnCase } from '#client/assignment/compile-own-case.ts';
import { BenchWork } from './bench-work.ts';

const folder = 'tests/fixtures/courses/mini';
const [course] = readCourseFolders(folder);
const source = courseSource(course!.folder, course!.texts, readFileSync('docs/content-errors.md', 'utf8'));
const work = new BenchWork(source);
const checkCase = (text: string) => work.check({ kind: 'case', text, replaces: null }, null);
const caseText = source.texts['cases/mooring-in-a-gale.yaml'] ?? '';
const built = loadSite(folder).site.courses.get('knots');

test('compiles a case of the course to the very case of the build, under an id of its own', () => {
  const { compiled, issues, story } = checkCase(caseText);
  const stock = built!.cases.get('mooring-in-a-gale')!;
  expect(issues).toEqual([]);
  expect(compiled).toEqual({ ...stock, id: `own-${stock.hash.slice(0, 12)}` });
  expect(compileOwnCase(caseText)).toEqual({ ok: true, value: compiled });
  expect(story.length).toBeGreaterThan(50);
});

test('asks no own file to be listed in a module, and names it by its id', () => {
  const { issues } = checkCase(caseText.replace(/^id: .*$/m, 'id: my-gale'));
  expect(issues).toEqual([]);
});

test('does not play a case that lasts for months', () => {
  const months = caseText.replace(/end: \S+?([,\s])/, 'end: 9000h$1');
  expect(checkCase(months)).toMatchObject({ isTooLong: true, compiled: null });
});

test('reads a quiz with the lines of its items', () => {
  const [path, text] = Object.entries(source.texts).find(([name]) => name.startsWith('quizzes/'))!;
  const { quiz, itemLines } = work.check({ kind: 'quiz', text, replaces: null }, null);
  expect(quiz).toEqual([...built!.quizzes.values()].find(({ id }) => path === `quizzes/${id}.yaml`));
  expect(itemLines.length).toBe(quiz!.items.length);
  expect(text.split('\n')[(itemLines[0] ?? 0) - 1]).toMatch(/^\s*- id: /);
});
