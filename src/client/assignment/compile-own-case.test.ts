import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileOwnCase } from './compile-own-case.ts';

const sound = readFileSync('tests/fixtures/courses/mini/knots/cases/mooring-in-a-gale.yaml', 'utf8');

describe('a case file of an instructor’s own', () => {
  it('is called by its hash, whatever its author calls it', () => {
    const compiled = compileOwnCase(sound);
    if (!compiled.ok) throw new Error(compiled.problem);
    expect(compiled.value.id).toBe(`own-${compiled.value.hash.slice(0, 12)}`);
  });

  it.each([
    ['is cut off', sound.slice(0, 2000)],
    ['is no YAML', '{{{'],
    ['is empty', ''],
    ['is longer than any case', `${sound}\n# ${'a'.repeat(300_000)}`],
    ['unfolds its aliases without end', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
    ['would run for ever', sound.replace(/clock: .*/, 'clock: { end: 900000h, sample: 1h }')],
    ['names a model that is not here', sound.replace('schema: case/1', 'schema: case/1\nmodel: none')],
    ['has a key of the prototype', `${sound}\n__proto__: { x: 1 }\n`],
  ])('is refused with a reason where it %s', (_how, text) => {
    expect(text).not.toBe(sound);
    const compiled = compileOwnCase(text);
    expect(compiled).toMatchObject({ ok: false });
    expect((compiled as { problem: string }).problem).not.toBe('');
  });
});
