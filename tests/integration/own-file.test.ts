import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playIssues } from '#core/issue/play-issues.ts';
import { lintCase } from '#machines/case-player/lint/lint-case.ts';
import { loadCourse, sortIssues } from '#pipeline/load-course.ts';
import { OpenCourse, type OwnFile } from '#pipeline/own-file.ts';
import { readCourseFiles } from '#pipeline/read/course-files.ts';
import { kettleModel } from '../fixtures/broken/kettle-model.ts';

/** What the workbench says about a file is what the build would say: no more, no less, in the same words. */
const fixtures = 'tests/fixtures/broken';
const models = new Map([[kettleModel.id, kettleModel]]);

function textsOf(...layers: readonly string[]): Map<string, string> {
  return new Map(
    layers.flatMap((layer) =>
      globSync('**/*', { cwd: join(fixtures, layer, 'tiny'), withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path.slice(join(fixtures, layer, 'tiny').length + 1), readFileSync(path, 'utf8')]),
    ),
  );
}

function ownFiles(texts: ReadonlyMap<string, string>): OwnFile[] {
  return [...texts].flatMap(([path, text]) => {
    const [, folder, name] = /^(cases|quizzes)\/([^/]+)\.yaml$/.exec(path) ?? [];
    if (folder === undefined || name === undefined) return [];
    return [{ kind: folder === 'cases' ? 'case' : 'quiz', name, text, replaces: null } as const];
  });
}

const pathOf = ({ kind, name }: OwnFile): string => `${kind === 'case' ? 'cases' : 'quizzes'}/${name}.yaml`;
const soundTexts = textsOf('_base');

const codes = readdirSync(fixtures).filter(
  (name) => existsSync(join(fixtures, name, 'tiny')) && name !== '_base',
);

describe.each(codes)('%s', (code) => {
  test('is found by the workbench exactly as by the build', () => {
    const texts = textsOf('_base', code);
    const linter = code in playIssues ? lintCase : null;
    const built = sortIssues(loadCourse(readCourseFiles('tiny', texts), models, linter).found);
    for (const own of ownFiles(texts)) {
      // What is broken comes from the own text alone, where the fixture breaks nothing else.
      const around = new Map(texts).set(pathOf(own), soundTexts.get(pathOf(own)) ?? '');
      const course = new OpenCourse('tiny', around, models);
      const file = course.fileOf(own);
      expect(course.check(own, linter).issues).toEqual(built.filter((issue) => issue.file === file));
    }
  });
});

test('covers every fixture that breaks a case or a quiz', () => {
  const broken = codes.filter((code) =>
    /"file": *"[^"]*\/(cases|quizzes)\//.test(readFileSync(join(fixtures, code, 'expected.json'), 'utf8')),
  );
  expect(broken.length).toBeGreaterThan(60);
});

test('checks an edited text and not the one that the course holds', () => {
  const course = new OpenCourse('tiny', textsOf('_base'), models);
  const [own] = ownFiles(textsOf('_base')).filter(({ kind }) => kind === 'case');
  expect(course.check(own!).issues).toEqual([]);
  expect(course.check(own!).compiled?.id).toBe('kettle');
  const broken = course.check({ ...own!, text: own!.text.replace(/^minutes: .*$/m, 'minutes: soon') });
  expect(broken.issues).toMatchObject([{ code: 'wrong-type', file: 'tiny/cases/kettle.yaml' }]);
  expect(broken.compiled).toBeNull();
});

test('lets a copy under a new name stand in for its original', () => {
  const course = new OpenCourse('tiny', textsOf('_base'), models);
  const [own] = ownFiles(textsOf('_base')).filter(({ name }) => name === 'quiz');
  const copy = { ...own!, name: 'your-quiz', text: own!.text.replace(/^id: .*$/m, 'id: your-quiz') };
  const codesOf = (file: OwnFile): string[] => course.check(file).issues.map(({ code }) => code);
  expect(codesOf(copy)).toContain('duplicate-id');
  expect(codesOf({ ...copy, replaces: 'quiz' })).toEqual(['not-in-a-module']);
});

describe('hostile text', () => {
  const course = new OpenCourse('tiny', textsOf('_base'), models);
  const levels = Array.from('bcdefghij').map((name, at) => {
    const aliases = Array.from({ length: 9 }, () => `*${'abcdefghij'.charAt(at)}`);
    return `${name}: &${name} [${aliases.join(', ')}]`;
  });
  const bomb = ['a: &a [x]', ...levels].join('\n');
  test.each([
    ['aliases that multiply', bomb],
    ['nesting without end', '['.repeat(200_000)],
    ['nesting by indentation', Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['keys of prototypes', '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }'],
    ['characters that are no text', '\u0000\u0001\u0002'],
    ['nothing', ''],
  ])('of %s is an issue and no exception', (_, text) => {
    for (const kind of ['case', 'quiz'] as const) {
      const { issues, compiled, quiz } = course.check({ kind, name: 'own', text, replaces: null });
      expect(issues.length).toBeGreaterThan(0);
      expect([compiled, quiz]).toEqual([null, null]);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
