import { expect, test } from 'vitest';
import { createIssue } from '#core/issue/catalogue.ts';
import { loadSite } from '../load-site.ts';
import { formatForTerminal } from './cli.ts';
import { formatForGithub } from './github.ts';
import { formatAsJson } from './json.ts';
import { summarize } from './summary.ts';

const issues = [
  createIssue(
    'unknown-key',
    { file: 'knots/course.yaml', line: 3 },
    { key: 'titel', known: ['title', 'id'] },
  ),
  createIssue('missing-key', { file: 'knots/course.yaml', line: 9 }, { key: 'id', expected: 'an id' }),
  createIssue('mdx-import', { file: 'knots/lessons/a.mdx', line: 12 }, { word: 'import' }),
];

test('prints path, line, code, what is wrong and how to fix it, grouped by file', () => {
  expect(formatForTerminal(issues, 'content')).toMatchInlineSnapshot(`
    "content/knots/course.yaml:3  unknown-key  The key \`titel\` is not known here. Remove it or use one of \`title\`, \`id\`. Did you mean \`title\`?
    content/knots/course.yaml:9  missing-key  The key \`id\` is missing. Add \`id:\` with an id.

    content/knots/lessons/a.mdx:12  mdx-import  A lesson cannot \`import\` anything. Remove the line: the components are offered by name, and content is data.

    3 problems in 2 files. Each code is explained in docs/content-errors.md."
  `);
});

test('gives JSON with the address of each explanation', () => {
  expect(JSON.parse(formatAsJson(issues.slice(2), 'content'))).toMatchInlineSnapshot(`
    [
      {
        "code": "mdx-import",
        "docs": "docs/content-errors.md#mdx-import",
        "file": "content/knots/lessons/a.mdx",
        "hint": "Remove the line: the components are offered by name, and content is data.",
        "line": 12,
        "message": "A lesson cannot \`import\` anything.",
        "severity": "error",
      },
    ]
  `);
});

test('escapes what GitHub would read as its own syntax', () => {
  const issue = { ...issues[0]!, file: 'a,b:c.yaml', message: '100 %\nbroken' };
  expect(formatForGithub([issue], 'content')).toBe(
    '::error file=content/a%2Cb%3Ac.yaml,line=3,title=unknown-key::100 %25%0Abroken Remove it or use one of `title`, `id`. Did you mean `title`?',
  );
});

test('counts what a sound course holds', () => {
  expect(summarize(loadSite('tests/fixtures/courses/mini').site)).toMatchInlineSnapshot(
    `"knots: 2 lessons, 3 quiz files, 14 items, 1 case, 6 claims, 2 references, 2 terms, 2 figures. No content errors."`,
  );
});
