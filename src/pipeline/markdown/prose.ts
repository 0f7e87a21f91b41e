import type { Node, Parent, Root } from 'mdast';
import { attributeOf, isComponent, lineOf } from './components.ts';

/** Words in a row that stand in the same components. */
export interface Piece {
  readonly text: string;
  readonly line: number;
  /** Names of the components around it, outermost first. */
  readonly inside: readonly string[];
  /** Number in `ProseUnit.claims` of the claim that wraps it; null outside of claims. */
  readonly claim: number | null;
}

/** One use of a claim: the words it wraps. */
export interface ClaimUse {
  readonly id: string;
  readonly line: number;
  readonly text: string;
}

/** A paragraph, a list item or a row of a table: what a reader takes in at once. */
export interface ProseUnit {
  readonly kind: 'heading' | 'paragraph' | 'list item' | 'table row' | 'table head';
  readonly line: number;
  readonly pieces: readonly Piece[];
  readonly claims: readonly ClaimUse[];
  /** The box of several paragraphs that it stands in, such as a key point; one number for all of its units. */
  readonly box: number | null;
}

const boxes = new Set(['KeyPoint', 'RedFlag']);

/** The prose of a lesson in reading order. What components show by their attributes is not in it. */
export function readProse(tree: Root): ProseUnit[] {
  const units: ProseUnit[] = [];
  let boxCount = 0;
  const walk = (node: Node, inside: readonly string[], box: number | null): void => {
    const kind = kindOf(node);
    if (kind !== null) {
      units.push(readUnit(node, kind, inside, box));
      return;
    }
    let within = inside;
    let around = box;
    if (isComponent(node)) {
      within = [...inside, node.name ?? ''];
      if (boxes.has(node.name ?? '')) around = boxCount++;
    }
    for (const [at, child] of childrenOf(node).entries()) {
      if (node.type === 'table' && at === 0) units.push(readUnit(child, 'table head', within, around));
      else walk(child, within, around);
    }
  };
  walk(tree, [], null);
  return units;
}

function kindOf(node: Node): ProseUnit['kind'] | null {
  if (node.type === 'heading' || node.type === 'paragraph') return node.type;
  if (node.type === 'listItem') return 'list item';
  return node.type === 'tableRow' ? 'table row' : null;
}

function readUnit(
  node: Node,
  kind: ProseUnit['kind'],
  inside: readonly string[],
  box: number | null,
): ProseUnit {
  const pieces: Piece[] = [];
  const claims: { id: string; line: number; text: string }[] = [];
  const walk = (inner: Node, around: readonly string[], claim: number | null): void => {
    let within = around;
    let wrapped = claim;
    if (isComponent(inner)) {
      within = [...around, inner.name ?? ''];
      if (inner.name === 'Claim') {
        wrapped = claims.length;
        claims.push({ id: attributeOf(inner, 'id') ?? '', line: lineOf(inner), text: '' });
      }
    }
    const text = textOf(inner);
    if (text !== '') {
      pieces.push({ text, line: lineOf(inner), inside: within, claim: wrapped });
      const use = wrapped === null ? undefined : claims[wrapped];
      if (use !== undefined) use.text += text;
    }
    for (const child of childrenOf(inner)) walk(child, within, wrapped);
  };
  walk(node, inside, null);
  return { kind, line: lineOf(node), pieces, claims, box };
}

function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return (node as { value?: string }).value ?? '';
  return node.type === 'tableCell' || node.type === 'break' ? ' ' : '';
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node as Parent).children : [];
}

export const unitText = ({ pieces }: ProseUnit): string => pieces.map(({ text }) => text).join('');
