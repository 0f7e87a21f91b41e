import { slug } from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { Root } from 'mdast';
import { lineOf } from '../markdown/components.ts';
import type { Check } from './check.ts';

const deepest = 4;

/** The page's title is the one heading of level 1; below it no level is skipped and no anchor is shared. */
export const checkHeadings: Check = ({ parsed }) =>
  parsed.lessons.flatMap(({ source: { file, tree } }) => (tree === null ? [] : checkTree(tree, file)));

function checkTree(tree: Root, file: string): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const lines = new Map<string, number>();
  let above = 1;
  visit(tree, 'heading', (node) => {
    const place = { file, line: lineOf(node) };
    if (node.depth === 1 || node.depth > Math.min(above + 1, deepest)) {
      const allowed = above < 2 ? '`##`' : above === 2 ? '`##` or `###`' : '`##`, `###` or `####`';
      issues.push(createIssue('heading-level', place, { found: node.depth, allowed }));
    }
    above = Math.max(node.depth, 2);
    const text = toString(node);
    const anchor = slug(text);
    const first = lines.get(anchor);
    if (first !== undefined) issues.push(createIssue('duplicate-heading', place, { text, first }));
    else lines.set(anchor, place.line);
  });
  return issues;
}
