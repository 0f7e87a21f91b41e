import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '#core/issue/catalogue.ts';
import { readManual } from './read-manual.ts';

test('explains every code, with its title and an example', () => {
  const manual = readManual(readFileSync('docs/content-errors.md', 'utf8'));
  expect(Object.keys(manual).sort()).toEqual(Object.keys(catalogue).sort());
  for (const [code, { title }] of Object.entries(catalogue)) {
    expect(manual[code]?.title).toBe(title);
    expect(manual[code]?.parts.length).toBeGreaterThan(1);
  }
});

test('keeps code apart from words', () => {
  const { a } = readManual(
    '# M\n\n### a\n\n**Bad.** Not `x`\nbut y.\n\n```yaml\nx: 1\n\ny: 2\n```\n\nMend it.\n\n## Next\n\nOther.\n',
  );
  expect(a).toEqual({
    title: 'Bad',
    parts: [
      { kind: 'text', pieces: ['Not ', 'x', ' but y.'] },
      { kind: 'code', text: 'x: 1\n\ny: 2' },
      { kind: 'text', pieces: ['Mend it.'] },
    ],
  });
});
