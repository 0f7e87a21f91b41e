import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { catalogue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { playIssues } from '#core/issue/play-issues.ts';
import { lintCase } from '#machines/case-player/lint/lint-case.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { kettleModel } from '../fixtures/broken/kettle-model.ts';

/** One folder per code, laid over a sound course: what the folder holds is what is broken. */
const fixtures = 'tests/fixtures/broken';
const codes = Object.keys(catalogue);
const scratch = mkdtempSync(join(tmpdir(), 'broken-content-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The linter of cases takes its time, so it runs only where it is what should find the mistake. */
function issuesOf(...layers: readonly string[]): readonly ContentIssue[] {
  const linter = layers.some((layer) => layer in playIssues) ? lintCase : null;
  return issuesIn(layers, linter);
}

function issuesIn(layers: readonly string[], linter: typeof lintCase | null): readonly ContentIssue[] {
  const folder = mkdtempSync(join(scratch, 'content-'));
  for (const layer of ['_base', ...layers]) cpSync(join(fixtures, layer), folder, { recursive: true });
  return loadSite(folder, new Map([[kettleModel.id, kettleModel]]), linter).issues;
}

test('finds nothing wrong with the course under every fixture', () => {
  expect(issuesIn([], lintCase)).toEqual([]);
});

test('has one broken course and one section of the manual for each code', () => {
  const folders = readdirSync(fixtures).filter((name) => !name.startsWith('_') && !name.endsWith('.ts'));
  const manual = readFileSync('docs/content-errors.md', 'utf8');
  const sections = [...manual.matchAll(/^### (\S+)\n\n\*\*(.+?)\.\*\*/gm)].map(([, code, title]) => [
    code,
    title,
  ]);
  expect(folders.sort()).toEqual([...codes].sort());
  expect(Object.fromEntries(sections)).toEqual(
    Object.fromEntries(Object.entries(catalogue).map(([code, { title }]) => [code, title])),
  );
});

describe.each(codes)('%s', (code) => {
  test('is reported on its line, with a cure, and nothing else is', () => {
    const expected = JSON.parse(readFileSync(join(fixtures, code, 'expected.json'), 'utf8')) as unknown;
    const issues = issuesOf(code);
    expect(issues.map(({ code, file, line }) => ({ code, file, line }))).toEqual(expected);
    for (const { message, hint } of issues) {
      expect(message).toMatch(/[.?!]$/);
      expect(hint).toMatch(/[.?!]$/);
    }
  });
});

test('reports the mistakes of all files in one run', () => {
  const layers = [
    'svg-color',
    'unknown-key',
    'tempting-missing',
    'unknown-claim',
    'case-unit',
    'missing-key',
  ];
  expect(new Set(issuesOf(...layers).map(({ code }) => code))).toEqual(new Set(layers));
});

test('asks for a folder that exists', () => {
  expect(existsSync(scratch)).toBe(true);
  expect(loadSite(join(scratch, 'nowhere'))).toMatchObject({ issues: [] });
});
