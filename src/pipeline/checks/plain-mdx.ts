import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { isComponent, lineOf } from '../markdown/components.ts';
import type { Check } from './check.ts';

/** Lessons are data: no imports, no exports, no expressions; a comment is allowed. */
export const checkPlainMdx: Check = ({ parsed }) =>
  parsed.lessons.flatMap(({ source: { file, tree } }) => (tree === null ? [] : findCode(tree, file)));

function findCode(tree: Root, file: string): ContentIssue[] {
  const issues: ContentIssue[] = [];
  visit(tree, (node: Node) => {
    const place = { file, line: lineOf(node) };
    if (node.type === 'mdxjsEsm') {
      const word = valueOf(node).startsWith('export') ? 'export' : 'import';
      issues.push(createIssue('mdx-import', place, { word }));
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const value = valueOf(node);
      if (!isComment(value))
        issues.push(createIssue('mdx-expression', place, { source: shorten(`{${value}}`) }));
    }
    if (isComponent(node)) {
      for (const attribute of node.attributes) {
        const written = sourceOf(attribute);
        if (written !== null) issues.push(createIssue('mdx-expression', place, { source: shorten(written) }));
      }
    }
  });
  return issues;
}

/** The text of an attribute that is an expression, else null. */
function sourceOf(attribute: { type: string; name?: string; value?: unknown }): string | null {
  if (attribute.type === 'mdxJsxExpressionAttribute') return `{${String(attribute.value)}}`;
  const { value } = attribute;
  if (typeof value !== 'object' || value === null) return null;
  return `${attribute.name ?? ''}={${(value as { value: string }).value}}`;
}

const valueOf = (node: Node): string => (node as { value?: string }).value ?? '';
const isComment = (source: string): boolean => /^\s*\/\*[\s\S]*\*\/\s*$/.test(source);
const shorten = (source: string): string => (source.length > 50 ? `${source.slice(0, 47)}…` : source);
