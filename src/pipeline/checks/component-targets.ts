import { visit } from 'unist-util-visit';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { isUnknown } from '../course-index.ts';
import type { CourseIndex, KnownIds } from '../course-index.ts';
import { attributeOf, isComponent, lineOf } from '../markdown/components.ts';
import type { Component } from '../markdown/components.ts';
import type { Check } from './check.ts';

interface Target {
  readonly attribute: string;
  readonly code:
    | 'unknown-claim'
    | 'unknown-term'
    | 'unknown-check'
    | 'unknown-stage'
    | 'unknown-lab'
    | 'unknown-figure'
    | 'unknown-formula';
  readonly known: (index: CourseIndex) => KnownIds;
}
const targets: Readonly<Record<string, Target>> = {
  Claim: { attribute: 'id', code: 'unknown-claim', known: ({ claims }) => claims },
  Term: { attribute: 'id', code: 'unknown-term', known: ({ terms }) => terms },
  Check: { attribute: 'id', code: 'unknown-check', known: ({ checks }) => checks },
  Stage: { attribute: 'id', code: 'unknown-stage', known: ({ stages }) => stages },
  Lab: { attribute: 'id', code: 'unknown-lab', known: ({ labs }) => labs },
  Worked: { attribute: 'formula', code: 'unknown-formula', known: ({ formulas }) => formulas },
  Figure: { attribute: 'src', code: 'unknown-figure', known: ({ figures }) => figures },
};

/** What a component names exists: claim, term, check, stage, lab value, formula, figure; and the lesson's own stage. */
export const checkComponentTargets: Check = ({ parsed, index }) =>
  parsed.lessons.flatMap(({ source: { file, tree, front }, front: matter }) => {
    const issues: ContentIssue[] = [];
    const stage = matter?.stage;
    if (stage !== undefined && isUnknown(index.stages, stage)) {
      const place = { file, line: front.lineOf(['stage']) };
      issues.push(createIssue('unknown-stage', place, { id: stage, known: index.stages }));
    }
    if (tree === null) return issues;
    visit(tree, (node) => {
      if (isComponent(node)) issues.push(...checkTarget(node, file, index));
    });
    return issues;
  });

function checkTarget(component: Component, file: string, index: CourseIndex): ContentIssue[] {
  const place = { file, line: lineOf(component) };
  const issues: ContentIssue[] = [];
  const target = targets[component.name ?? ''];
  if (target === undefined) return issues;
  const id = attributeOf(component, target.attribute);
  const known = target.known(index);
  if (id !== undefined && id.trim() !== '' && isUnknown(known, id)) {
    issues.push(createIssue(target.code, place, { id, known }));
  }
  const value = component.name === 'Lab' ? attributeOf(component, 'value') : undefined;
  if (value !== undefined && value.trim() !== '' && !/^-?\d+(\.\d+)?$/.test(value)) {
    issues.push(createIssue('lab-number', place, { value }));
  }
  return issues;
}
