import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readYamlSource } from './yaml-source.ts';
import type { YamlProblem, YamlSource } from './yaml-source.ts';

export interface LessonSource {
  readonly file: string;
  /** File name without `.mdx`. */
  readonly name: string;
  readonly front: YamlSource;
  /** Null where the MDX cannot be parsed. */
  readonly tree: Root | null;
  readonly problems: readonly YamlProblem[];
  /** MDX source without its front matter. */
  readonly body: string;
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);
const frontMatterPattern = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

export function readLessonSource(file: string, name: string, text: string): LessonSource {
  const match = text.startsWith('---') ? frontMatterPattern.exec(text) : null;
  const front = readYamlSource(file, match?.[1] ?? '', match ? 2 : 1);
  const body = match ? text.slice(match[0].length) : text;
  try {
    return { file, name, front, tree: processor.parse(text), problems: [], body };
  } catch (error) {
    return { file, name, front, tree: null, problems: [mdxProblem(error)], body };
  }
}

/** remark throws a VFileMessage, which knows its place. */
function mdxProblem(error: unknown): YamlProblem {
  const { line, reason, message } = error as { line?: number; reason?: string; message?: string };
  return { line: line ?? 1, reason: reason ?? message ?? 'cannot be parsed' };
}
