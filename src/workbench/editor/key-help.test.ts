import { EditorState } from '@codemirror/state';
import { yaml } from '@codemirror/lang-yaml';
import { expect, test } from 'vitest';
import { jsonSchemas } from '#pipeline/schemas.ts';
import { cursorPath } from './cursor-path.ts';
import { helpAt, type HelpSchema } from './key-help.ts';

const schemaOf = (kind: string): HelpSchema => jsonSchemas().get(`${kind}.schema.json`) as HelpSchema;

/** `|` is the cursor. */
function pathAt(text: string): readonly string[] {
  const position = text.indexOf('|');
  const state = EditorState.create({ doc: text.replace('|', ''), extensions: [yaml()] });
  return cursorPath(state, position);
}

test.each([
  ['id: tan|k', ['id']],
  ['clock:\n  end: 9|h\n', ['clock', 'end']],
  ['actions:\n  - id: a\n    takes: 5|min\n', ['actions', '[]', 'takes']],
  ['clock: { end: 9|h, sample: 1h }', ['clock', 'end']],
  ['paths:\n  recommended: [a, b|]', ['paths', 'recommended', '[]']],
  ['"tit|le": x', ['title']],
])('knows the keys over the cursor in %j', (text, path) => {
  expect(pathAt(text)).toEqual(path);
});

test('says what a key is for, what it takes and what else may stand there', () => {
  const help = helpAt(schemaOf('case'), ['actions', '[]', 'takes']);
  expect(help?.description).toMatch(/15min/);
  expect(help?.keys[0]).toEqual({ name: 'id', isRequired: true });
  expect(helpAt(schemaOf('case'), [])?.keys.map(({ name }) => name)).toContain('vignette');
  expect(helpAt(schemaOf('quiz'), ['items', '[]', 'level'])?.values).toEqual([
    'recall',
    'understand',
    'apply',
    'analyze',
  ]);
  expect(helpAt(schemaOf('quiz'), ['items', '[]', 'type'])?.values).toContain('ordering');
});

test('says nothing of a place that there is not', () => {
  expect(helpAt(schemaOf('case'), ['nowhere'])).toBeNull();
  expect(helpAt(schemaOf('case'), ['constructor'])).toBeNull();
  expect(helpAt(schemaOf('case'), ['id', '__proto__'])).toBeNull();
});
