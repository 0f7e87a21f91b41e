import { yaml } from '@codemirror/lang-yaml';
import { ensureSyntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { nestsTooDeeply } from './nesting.ts';

describe('a text whose nesting would overflow the stack', () => {
  it.each([
    ['brackets', `x: ${'['.repeat(50_000)}`],
    ['braces over lines', 'a: {\n'.repeat(20_000)],
    ['brackets after some that close nothing', `]]]${'['.repeat(600)}`],
    ['lists in one line', `${'- '.repeat(20_000)}x`],
    ['keys in one line', `${'? '.repeat(20_000)}x`],
    ['indentation', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')],
  ])('is told by its %s', (_, text) => {
    expect(nestsTooDeeply(text)).toBe(true);
  });

  it('is not one with many brackets beside each other', () => {
    expect(nestsTooDeeply('- { a: [1, 2] }\n'.repeat(10_000))).toBe(false);
  });

  it('is told before the parser that colors would fail', () => {
    const doc = `x: ${'['.repeat(499)}`;
    expect(nestsTooDeeply(doc)).toBe(false);
    const state = EditorState.create({ doc, extensions: [yaml()] });
    expect(ensureSyntaxTree(state, doc.length, 5_000)?.length).toBe(doc.length);
  });
});
