import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { FigureSource } from '../read/course-files.ts';
import {
  allowedAttributes,
  allowedColors,
  allowedElements,
  colorAttributes,
  pointers,
} from '../svg/allowed.ts';
import { readSvg } from '../svg/read-svg.ts';
import type { SvgAttribute, SvgElement } from '../svg/read-svg.ts';
import type { Check } from './check.ts';

/** Figures are inlined into pages, so they hold shapes and words only, and take their colors from the theme. */
export const checkFigures: Check = ({ parsed }) => parsed.files.figures.flatMap(checkFigure);

function checkFigure({ file, text }: FigureSource): ContentIssue[] {
  const { elements, problem } = readSvg(text);
  const issues = elements.flatMap((element) => checkElement(element, file));
  if (problem !== null) {
    issues.push(createIssue('svg-syntax', { file, line: problem.line }, { reason: problem.reason }));
  } else if (elements[0]?.attributes.every(({ name }) => name !== 'viewBox') === true) {
    const use = 'Write `viewBox="0 0 width height"`, so that it scales to the page.';
    issues.push(
      createIssue('svg-not-allowed', { file, line: elements[0].line }, { what: 'no `viewBox`', use }),
    );
  }
  return issues;
}

function checkElement(element: SvgElement, file: string): ContentIssue[] {
  const place = { file, line: element.line };
  if (!allowedElements.has(element.name)) {
    const use = 'Draw it with paths, shapes and text.';
    return [createIssue('svg-not-allowed', place, { what: `\`<${element.name}>\``, use })];
  }
  return element.attributes.flatMap((attribute) => {
    if (colorAttributes.has(attribute.name) && !allowedColors.test(attribute.value)) {
      return [createIssue('svg-color', place, { attribute: attribute.name, value: attribute.value })];
    }
    const use = adviceFor(attribute);
    const what = `\`${attribute.name}="${attribute.value.slice(0, 40)}"\``;
    return use === null ? [] : [createIssue('svg-not-allowed', place, { what, use })];
  });
}

/** Null where the attribute is allowed. */
function adviceFor({ name, value }: SvgAttribute): string | null {
  const pointer = pointers[name];
  if (pointer !== undefined) return pointer.test(value) ? null : 'Point at an id inside the figure only.';
  if (allowedAttributes.has(name)) return null;
  return name === 'style'
    ? 'Use a class: style attributes are blocked on every page.'
    : 'Remove it; shapes, classes and presentation attributes are enough.';
}
