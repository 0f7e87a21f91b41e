import type { Node } from 'unist';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

export function isComponent(node: Node): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The attribute as the author wrote it; undefined where it is missing or not a plain string. */
export function attributeOf(component: Component, name: string): string | undefined {
  const attribute = component.attributes.find(
    (candidate): candidate is MdxJsxAttribute =>
      candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

/** 1-based line of a node; parsed trees always carry positions. */
export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}
