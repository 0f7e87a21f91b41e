import { expect, test } from 'vitest';
import { readOwnFile, readOwnText } from './read-own-text.ts';

const file = (...parts: BlobPart[]): Blob => new Blob(parts);

test('takes in a case and a quiz as they are, but for marks of Windows', async () => {
  expect(await readOwnFile(file('\uFEFFschema: case/1\r\nid: a\r\n'))).toEqual({
    ok: true,
    value: { kind: 'case', text: 'schema: case/1\nid: a\n' },
  });
  expect(readOwnText("# my quiz\nschema: 'quiz/1'\n")).toMatchObject({ ok: true, value: { kind: 'quiz' } });
});

test.each([
  ['an empty file', file(''), 'empty'],
  ['spaces', file(' \n\n'), 'empty'],
  ['a picture', file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])), 'not-text'],
  ['zeros', file(new Uint8Array(100)), 'not-text'],
  ['another YAML file', file('schema: claims/1\n'), 'neither-kind'],
  ['a web page', file('<script>alert(1)</script>'), 'neither-kind'],
  ['a file of two megabytes', file('schema: case/1\n', 'a'.repeat(2_000_000)), 'too-big'],
  ['a long text', file('schema: case/1\n', 'a'.repeat(300_000)), 'too-big'],
])('refuses %s with its reason', async (_, blob, problem) => {
  expect(await readOwnFile(blob)).toEqual({ ok: false, problem });
});
