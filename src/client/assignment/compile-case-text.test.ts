import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCaseText } from './compile-case-text.ts';

const sound = readFileSync('tests/fixtures/courses/mini/knots/cases/mooring-in-a-gale.yaml', 'utf8');

describe('a case file of an instructor’s own', () => {
  it('compiles as in the build', () => {
    expect(compileCaseText(sound)).toMatchObject({ ok: true, value: { id: 'mooring-in-a-gale' } });
  });

  it.each([
    ['is cut off', sound.slice(0, 2000)],
    ['is no YAML', '{{{'],
    ['is empty', ''],
    ['unfolds its aliases without end', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
    ['would run for ever', sound.replace(/clock: .*/, 'clock: { end: 900000h, sample: 1h }')],
    ['names a model that is not here', sound.replace('schema: case/1', 'schema: case/1\nmodel: none')],
    ['has a key of the prototype', `${sound}\n__proto__: { x: 1 }\n`],
  ])('is refused with a reason where it %s', (_how, text) => {
    expect(text).not.toBe(sound);
    const compiled = compileCaseText(text);
    expect(compiled).toMatchObject({ ok: false });
    expect((compiled as { problem: string }).problem).not.toBe('');
  });
});
