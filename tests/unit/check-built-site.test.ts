import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBuiltSiteProblems } from '../../scripts/check-built-site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rounds-site-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function problemsOf(address: string, body: string, code: string): string[] {
  write('_astro/island.js', code);
  write(`${address}index.html`, `<html lang="en"><body><p data-safety-line></p>${body}</body></html>`);
  return findBuiltSiteProblems(folder).filter((problem) => !problem.includes('policy'));
}

const island = (client: string): string =>
  `<astro-island component-url="/_astro/island.js" ssr client="${client}"></astro-island>`;

describe('what islands run on', () => {
  it.each(['throw Error("Minified React error #1")', 'let e=Symbol.for(`react.transitional.element`)'])(
    'refuses a page that loads React itself: %s',
    (code) => {
      expect(problemsOf('c/cases/a/', island('only'), code)).toEqual([
        'c/cases/a/index.html: loads React instead of Preact (_astro/island.js)',
      ]);
    },
  );

  it('accepts Preact in a case and refuses it in a lesson', () => {
    const preact = 'let e=Symbol.for(`react.element`)';
    expect(problemsOf('c/cases/a/', island('only'), preact)).toEqual([]);
    expect(problemsOf('c/lessons/a/', island('only'), preact)).toEqual([
      'c/lessons/a/index.html: loads Preact, which only islands may (_astro/island.js)',
    ]);
  });

  it('refuses an island that would be hydrated', () => {
    expect(problemsOf('c/cases/a/', island('load'), '')).toEqual([
      'c/cases/a/index.html: has an island that is client:load, not client:only',
    ]);
  });
});
