import { ensureSyntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

/** Keys from the root of a YAML text to a place in it; `[]` steps into a list. */
export type CursorPath = readonly string[];

const parseMs = 50;

/** The keys that the cursor stands under, read from the tree that colors the text. */
export function cursorPath(state: EditorState, position: number): CursorPath {
  const tree = ensureSyntaxTree(state, position, parseMs);
  const path: string[] = [];
  if (tree === null) return path;
  for (let node = tree.resolveInner(position, -1).node; ;) {
    if (node.name === 'Item') path.unshift('[]');
    const key = node.name === 'Pair' ? node.getChild('Key') : null;
    if (key !== null) path.unshift(state.sliceDoc(key.from, key.to).replace(/^["']|["']$/g, ''));
    const { parent } = node;
    if (parent === null) return path;
    node = parent;
  }
}
