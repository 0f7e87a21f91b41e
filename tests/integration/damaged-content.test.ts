import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCourse } from '#pipeline/load-course.ts';
import { readCourseFiles } from '#pipeline/read/course-files.ts';
import { kettleModel } from '../fixtures/broken/kettle-model.ts';

const root = 'tests/fixtures/broken/_base/tiny';
const sound = new Map(
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
);
const models = new Map([[kettleModel.id, kettleModel]]);

const piece = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n',
    ':',
    '- ',
    '"',
    "'",
    '[',
    '{',
    '}',
    '<',
    '>',
    '/>',
    '&a ',
    '*a ',
    '#',
    '---\n',
    'null',
    '0',
    '~',
  ],
  ...['- null\n', 'id:\n', '<Claim>', '{x}', 'import a\n', '\t', '\u0000', '{{x}}', 'done(', '99999999999h'],
);
const damage = fc.record({
  path: fc.constantFrom(...sound.keys()),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 60 }),
  insert: piece,
});

function damaged(
  damages: readonly { path: string; at: number; cut: number; insert: string }[],
): Map<string, string> {
  const texts = new Map(sound);
  for (const { path, at, cut, insert } of damages) {
    const text = texts.get(path) ?? '';
    const offset = Math.floor(at * text.length);
    texts.set(path, text.slice(0, offset) + insert + text.slice(offset + cut));
  }
  return texts;
}

test('answers any damage with issues on lines of the file, and never throws', { timeout: 180_000 }, () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
      const texts = damaged(damages);
      const { found } = loadCourse(readCourseFiles('tiny', texts), models);
      for (const { file, line, message, hint } of found) {
        const text = texts.get(file.slice('tiny/'.length)) ?? '';
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
        expect(`${message} ${hint}`).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: process.env['DEEP'] === '1' ? 5000 : 200 },
  );
});
