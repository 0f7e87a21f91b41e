import GithubSlugger from 'github-slugger';
import type { Node, Parent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Heading, LoadedLesson, Section } from '#core/course/loaded.ts';
import { attributeOf, isComponent } from './components.ts';

export type Outline = Pick<LoadedLesson, 'headings' | 'claimIds' | 'termIds' | 'checkIds' | 'sections'>;

type FormulaClaims = ReadonlyMap<string, { readonly claims: readonly string[] }>;

/**
 * What a lesson's text holds, in order: headings, ids in use, and plain text by section.
 * @param formulas a worked calculation stands on the claims of its formula
 */
export function readOutline(tree: Root, title: string, formulas: FormulaClaims = new Map()): Outline {
  return {
    headings: readHeadings(tree),
    claimIds: claimIdsOf(tree, formulas),
    termIds: idsOf(tree, 'Term'),
    checkIds: idsOf(tree, 'Check'),
    sections: readSections(tree, title, formulas),
  };
}

export function readHeadings(tree: Root): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const text = toString(node);
    const slug = slugger.slug(text);
    if (node.depth >= 2 && node.depth <= 4) headings.push({ depth: node.depth as 2 | 3 | 4, text, slug });
  });
  return headings;
}

function claimIdsOf(tree: Node, formulas: FormulaClaims): string[] {
  const ids = new Set<string>();
  visit(tree, (node) => {
    if (!isComponent(node)) return;
    const id = attributeOf(node, 'id');
    if (node.name === 'Claim' && id !== undefined) ids.add(id);
    if (node.name !== 'Worked') return;
    for (const claim of formulas.get(attributeOf(node, 'formula') ?? '')?.claims ?? []) ids.add(claim);
  });
  return [...ids];
}

function idsOf(tree: Root, name: string): string[] {
  const ids = new Set<string>();
  visit(tree, (node) => {
    if (!isComponent(node) || node.name !== name) return;
    const id = attributeOf(node, 'id');
    if (id !== undefined) ids.add(id);
  });
  return [...ids];
}

function readSections(tree: Root, title: string, formulas: FormulaClaims): Section[] {
  const slugger = new GithubSlugger();
  const begin = (slug: string, heading: string) => ({ slug, heading, nodes: [] as Node[] });
  const sections = [begin('', title)];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const heading = toString(node);
      sections.push(begin(slugger.slug(heading), heading));
    } else {
      sections.at(-1)?.nodes.push(node);
    }
  }
  return sections
    .map(({ slug, heading, nodes }) => ({
      slug,
      heading,
      text: joinWords(nodes.flatMap(plainText)),
      keyPoints: joinWords(nodes.flatMap(keyPointsOf)),
      claimIds: [...new Set(nodes.flatMap((node) => claimIdsOf(node, formulas)))],
    }))
    .filter(({ slug, text }) => slug !== '' || text !== '');
}

/** One on a line of its own is inline in a paragraph, by MDX's grammar. */
function keyPointsOf(node: Node): string[] {
  const words: string[] = [];
  visit(node, (inner) => {
    if (isComponent(inner) && inner.name === 'KeyPoint') words.push(...plainText(inner), ' ');
  });
  return words;
}

const separate = new Set(['paragraph', 'listItem', 'tableCell', 'heading']);

/** Pieces of text; blocks are parted by a space, inline pieces are not. */
function plainText(node: Node): string[] {
  if (node.type === 'yaml' || node.type === 'mdxjsEsm') return [];
  if (isComponent(node)) {
    if (node.name === 'Figure') return [attributeOf(node, 'caption') ?? '', ' '];
    if (node.name === 'Check') return [];
  }
  if (node.type === 'text' || node.type === 'inlineCode') return [(node as { value?: string }).value ?? ''];
  const children = 'children' in node ? (node as Parent).children.flatMap(plainText) : [];
  return separate.has(node.type) ? [...children, ' '] : children;
}

function joinWords(words: readonly string[]): string {
  return words.join('').replace(/\s+/g, ' ').trim();
}
