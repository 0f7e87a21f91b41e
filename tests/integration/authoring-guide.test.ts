import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lessonComponents } from '#core/lesson/components.ts';
import { patientModels } from '#core/patient/registry.ts';
import { questionTypes } from '#core/quiz/question-types.ts';
import { lintCase } from '#machines/case-player/lint/lint-case.ts';
import { loadSite } from '#pipeline/load-site.ts';

const guide = readFileSync('docs/AUTHORING.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'authoring-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('shows a course that passes every check, its case played by every rule', () => {
  const blocks = [...guide.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)];
  for (const [, file = '', text = ''] of blocks) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { site, issues } = loadSite(folder, patientModels, lintCase);
  expect(issues).toEqual([]);
  const knots = site.courses.get('knots')!;
  expect(blocks).toHaveLength(11);
  expect([knots.lessons.size, knots.items.size, knots.cases.size, knots.figures.size]).toEqual([1, 8, 1, 1]);
  const shown = new Set([...knots.items.values()].map(({ item }) => item.type));
  expect([...shown].sort()).toEqual(questionTypes.map(({ type }) => type).sort());
});

test('names every component a lesson may use', () => {
  const shown = [...guide.matchAll(/^\| `<(\w+)/gm)].map(([, name]) => name);
  expect(shown.sort()).toEqual(Object.keys(lessonComponents).sort());
});
