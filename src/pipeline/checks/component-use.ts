import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { keyPointLimits, lessonComponents } from '#core/lesson/components.ts';
import { attributeOf, isComponent, lineOf } from '../markdown/components.ts';
import type { Component } from '../markdown/components.ts';
import type { Check } from './check.ts';

/** Components exist, have the attributes they need and no others, and wrap words where they should. */
export const checkComponentUse: Check = ({ parsed }) =>
  parsed.lessons.flatMap(({ source: { file, front, tree } }) => {
    if (tree === null) return [];
    const { components, issues } = walk(tree, file);
    const found = components.filter(({ name }) => name === 'KeyPoint').length;
    const { least, most } = keyPointLimits;
    if (found >= least && found <= most) return issues;
    const place = { file, line: front.lineOf(['id']) };
    return [...issues, createIssue('key-point-count', place, { found, least, most })];
  });

function walk(tree: Root, file: string): { components: Component[]; issues: ContentIssue[] } {
  const components: Component[] = [];
  visit(tree, (node) => {
    if (isComponent(node)) components.push(node);
  });
  return { components, issues: components.flatMap((component) => checkComponent(component, file)) };
}

function checkComponent(component: Component, file: string): ContentIssue[] {
  const place = { file, line: lineOf(component) };
  const name = component.name ?? '';
  const spec = lessonComponents[name];
  if (spec === undefined) {
    return [createIssue('unknown-component', place, { name, known: Object.keys(lessonComponents) })];
  }
  const known = [...spec.required, ...(spec.optional ?? [])];
  const written = component.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? [attribute.name] : [],
  );
  const unknown = written.filter((attribute) => !known.includes(attribute));
  const missing = spec.required.filter((attribute) => isMissing(component, attribute));
  const holdsWords = toString(component).trim() !== '';
  return [
    ...unknown.map((attribute) =>
      createIssue('unknown-attribute', place, { component: name, attribute, known }),
    ),
    ...missing.map((attribute) =>
      attribute === 'alt'
        ? createIssue('alt-missing', place, { src: attributeOf(component, 'src') ?? '' })
        : createIssue('missing-attribute', place, { component: name, attribute }),
    ),
    ...(holdsWords === (spec.content === 'words')
      ? []
      : [createIssue('component-content', place, { component: name, content: spec.content })]),
  ];
}

/** An expression as a value is another check's concern. */
function isMissing(component: Component, name: string): boolean {
  const attribute = component.attributes.find((candidate) => 'name' in candidate && candidate.name === name);
  if (attribute === undefined || attribute.value === null || attribute.value === undefined) return true;
  return typeof attribute.value === 'string' && attribute.value.trim() === '';
}
