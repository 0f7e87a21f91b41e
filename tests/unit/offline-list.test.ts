import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashBytes, listFiles } from '../../scripts/offline/list-files.ts';
import { writeWorker } from '../../scripts/offline/write-worker.ts';

let folder = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rounds-list-'));
  write('index.html', '<link href="/base/_astro/site.1.css"><script src="/base/_astro/site.2.js">');
  write('me/index.html', '');
  write('ar/me/index.html', '');
  write('search/index.html', '<search-panel data-indexes="/base/tea/find.9.bin /base/knots/find.9.bin">');
  write('_astro/site.1.css', 'src: url(./font.3.woff2)');
  write('_astro/font.3.woff2', 'font');
  write('_astro/site.2.js', 'import("./late.4.js")');
  write('_astro/late.4.js', 'import"./site.2.js"');
  write('_astro/quiz.5.js', '');
  write('robots.txt', '');
  write('tea/index.html', '<script src="/base/_astro/quiz.5.js"><link href="/base/_astro/site.1.css">');
  write('ar/tea/lessons/brew/index.html', '');
  write('tea/find.9.bin', 'tea');
  write('knots/index.html', '');
  write('knots/find.9.bin', 'knots');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the list of a built site', () => {
  it('gives the shell its pages, what they reach by whatever way, and what nobody claims', () => {
    const { shell } = listFiles(folder, ['tea', 'knots']);
    expect(shell.paths).toEqual([
      '_astro/font.3.woff2',
      '_astro/late.4.js',
      '_astro/site.1.css',
      '_astro/site.2.js',
      'ar/me/index.html',
      'index.html',
      'me/index.html',
      'robots.txt',
      'search/index.html',
    ]);
  });

  it('gives a course its pages in every language, its files and what they reach, and nothing of another', () => {
    const { courses } = listFiles(folder, ['tea', 'knots']);
    expect(courses['tea']?.paths).toEqual([
      '_astro/font.3.woff2',
      '_astro/quiz.5.js',
      '_astro/site.1.css',
      'ar/tea/lessons/brew/index.html',
      'tea/find.9.bin',
      'tea/index.html',
    ]);
    expect(courses['knots']?.paths).toEqual(['knots/find.9.bin', 'knots/index.html']);
    // What the shell brings is not counted again.
    expect(courses['knots']?.bytes).toBe('knots'.length);
  });

  describe('with tools for instructors', () => {
    beforeEach(() => {
      const header = '<search-dialog data-indexes="/base/tea/find.9.bin /base/knots/find.9.bin">';
      for (const page of ['index', 'me/index', 'ar/me/index']) write(`${page}.html`, header);
      write('assignment/index.html', `${header}<i data-at="/base/tea/tasks.8.json">`);
      write('teach/index.html', `${header}<script src="/base/_astro/bench.6.js"><a href="/base/tea/">`);
      write('ar/teach/index.html', '<i data-at="/base/tea/bench.7.json /base/tea/tasks.8.json">');
      write('_astro/bench.6.js', 'import("./late.4.js")');
      write('tea/bench.7.json', '{}');
      write('tea/tasks.8.json', '{}');
    });
    const setsOf = () => listFiles(folder, ['tea', 'knots', 'teach']);

    it('gives them what they ask for of any course, and neither its pages nor what every header asks for', () => {
      expect(setsOf().courses['teach']?.paths).toEqual([
        '_astro/bench.6.js',
        '_astro/late.4.js',
        '_astro/site.2.js',
        'ar/teach/index.html',
        'tea/bench.7.json',
        'tea/tasks.8.json',
        'teach/index.html',
      ]);
    });

    it('gives what only they ask for to nobody else, and what learners ask for too to both', () => {
      const { shell, courses } = setsOf();
      for (const paths of [shell.paths, courses['tea']?.paths ?? []])
        expect(paths.filter((path) => /bench|teach/.test(path))).toEqual([]);
      expect(courses['tea']?.paths).toContain('tea/tasks.8.json');
    });
  });

  it('leaves out no file', () => {
    const { files, shell, courses } = listFiles(folder, ['tea', 'knots']);
    const inSets = new Set([...shell.paths, ...Object.values(courses).flatMap(({ paths }) => paths)]);
    expect(Object.keys(files).filter((path) => !inSets.has(path))).toEqual([]);
    expect(files['robots.txt']).toBe(hashBytes(Buffer.from('')));
  });
});

describe('the worker of a built site', () => {
  const read = (): string => readFileSync(join(folder, 'sw.js'), 'utf8');
  const lists = (): string[] => readdirSync(folder).filter((name) => name.startsWith('offline-list.'));

  it('names its list by what is in it, so that any change is a new version', async () => {
    await writeWorker(folder, 'tests/fixtures/courses/mini', '/base');
    const [first = ''] = lists();
    const version = first.split('.')[1] ?? '';
    expect(hashBytes(readFileSync(join(folder, first)))).toBe(version);
    expect(read()).toContain(version);
    expect(read()).toContain('/base/');
    const before = read();
    await writeWorker(folder, 'tests/fixtures/courses/mini', '/base/');
    expect(read()).toBe(before);
    write('me/index.html', 'changed');
    await writeWorker(folder, 'tests/fixtures/courses/mini', '/base/');
    expect(read()).not.toBe(before);
  });

  it('switched off is a worker that unregisters and answers nothing', async () => {
    await writeWorker(folder, 'no such folder', '/', true);
    expect(lists()).toEqual([]);
    expect(read()).toContain('unregister');
    expect(read()).toContain('caches.delete');
    expect(read()).not.toContain('"fetch"');
    expect(Buffer.byteLength(read())).toBeLessThan(500);
  });

  it('is small enough to be read: all that runs in it is under 250 lines of code', async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/client/offline/worker/sw.ts'],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
    });
    const lines = outputFiles[0]?.text.split('\n') ?? [];
    const code = lines.filter((line) => line.trim() !== '' && !line.startsWith('//'));
    expect(code.length).toBeGreaterThan(100);
    expect(code.length).toBeLessThan(250);
  });
});
