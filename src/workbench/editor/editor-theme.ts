import { defaultHighlightStyle, HighlightStyle } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Colors of the tokens of YAML, by name of the tag; values follow the page's theme by themselves. */
const inks: Readonly<Record<string, string>> = {
  'definition(propertyName)': 'var(--c-accent)',
  comment: 'var(--c-ink-2)',
  string: 'var(--c-ok)',
  atom: 'var(--c-plasma)',
  meta: 'var(--c-ink-2)',
  invalid: 'var(--c-danger)',
};

/** The default style names every tag there is; only its colors are of one theme. */
export const highlightStyle = HighlightStyle.define(
  defaultHighlightStyle.specs.flatMap(({ tag }) => {
    const tags = Array.isArray(tag) ? tag : [tag];
    const color = inks[String(tags[0])];
    return color === undefined ? [] : [{ tag, color }];
  }),
);

/** Tokens of the page: custom properties reach into the editor's shadow root, rules of the page do not. */
export const editorTheme: Extension = EditorView.theme({
  '&': {
    border: '1px solid var(--c-rule-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--c-surface)',
    color: 'var(--c-ink)',
    fontSize: 'var(--t-xs)',
    maxBlockSize: '70vh',
  },
  '&.cm-focused': { outline: '2px solid var(--c-accent)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'var(--f-mono)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--c-ink)', minBlockSize: '20rem' },
  '.cm-cursor': { borderLeftColor: 'var(--c-ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--c-sunken)',
    color: 'var(--c-ink-2)',
    borderInlineEnd: '1px solid var(--c-rule)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--c-accent-paper)' },
  '.cm-tooltip': {
    border: '1px solid var(--c-rule-strong)',
    backgroundColor: 'var(--c-surface)',
    color: 'var(--c-ink)',
    maxInlineSize: 'min(30rem, 90vw)',
  },
});
