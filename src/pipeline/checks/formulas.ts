import { visit } from 'unist-util-visit';
import { namesIn, parseArithmetic } from '#core/formula/arithmetic.ts';
import type { Formula } from '#core/formula/schema.ts';
import { readInputs, workOut } from '#core/formula/work-out.ts';
import type { WorkedProblem } from '#core/formula/work-out.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { Place } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { isUnknown } from '../course-index.ts';
import { attributeOf, isComponent, lineOf } from '../markdown/components.ts';
import type { Check } from './check.ts';

type PlaceOf = (...path: (string | number)[]) => Place;

/** Formulas can be read, rest on claims that exist, and use what they ask for. */
export const checkFormulas: Check = ({ parsed: { formulas }, index }) =>
  formulas.entries.flatMap(({ value: formula, index: at }) => {
    const place: PlaceOf = (...path) => ({
      file: formulas.source?.file ?? '',
      line: formulas.source?.lineOf(['formulas', at, ...path]) ?? 1,
    });
    const unknown = formula.claims.flatMap((id, position) =>
      isUnknown(index.claims, id)
        ? [createIssue('unknown-claim', place('claims', position), { id, known: index.claims })]
        : [],
    );
    const steps = checkSteps(formula, place);
    return [...unknown, ...(steps.length > 0 ? steps : findUnused(formula, place))];
  });

function checkSteps({ inputs, steps }: Formula, place: PlaceOf): ContentIssue[] {
  const known = new Set(inputs.map(({ id }) => id));
  return steps.flatMap(({ id, is }, at) => {
    const parsed = parseArithmetic(is);
    const stray = parsed.ok ? namesIn(parsed.value).find((name) => !known.has(name)) : undefined;
    known.add(id);
    const problem = parsed.ok
      ? stray !== undefined && {
          column: is.indexOf(stray) + 1,
          message: `\`${stray}\` names no input and no earlier step`,
        }
      : parsed.problem;
    if (problem === false) return [];
    const { column, message: reason } = problem;
    return [createIssue('formula-expression', place('steps', at, 'is'), { column, reason })];
  });
}

function findUnused({ inputs, steps }: Formula, place: PlaceOf): ContentIssue[] {
  const used = new Set(
    steps.flatMap(({ is }) => {
      const parsed = parseArithmetic(is);
      return parsed.ok ? namesIn(parsed.value) : [];
    }),
  );
  return inputs.flatMap(({ id }, at) =>
    used.has(id) ? [] : [createIssue('formula-input-unused', place('inputs', at, 'id'), { id })],
  );
}

/** What a lesson has worked out can be: all inputs are there, in their units, and there is a result. */
export const checkWorked: Check = (input) => {
  const formulas = new Map(input.parsed.formulas.entries.map(({ value }) => [value.id, value]));
  const isSound = checkFormulas(input).length === 0;
  return input.parsed.lessons.flatMap(({ source: { file, tree } }) => {
    const issues: ContentIssue[] = [];
    if (tree === null || !isSound) return issues;
    visit(tree, (node) => {
      if (!isComponent(node) || node.name !== 'Worked') return;
      const formula = formulas.get(attributeOf(node, 'formula') ?? '');
      const inputs = attributeOf(node, 'inputs');
      if (formula === undefined || inputs === undefined) return;
      const worked = workOut(formula, readInputs(inputs));
      if (worked.ok) return;
      const place = { file, line: lineOf(node) };
      issues.push(...worked.problem.map((problem) => describeProblem(problem, formula, place)));
    });
    return issues;
  });
};

export function describeProblem(problem: WorkedProblem, { inputs }: Formula, place: Place): ContentIssue {
  switch (problem.kind) {
    case 'missing':
      return createIssue('worked-input-missing', place, problem.input);
    case 'unknown':
      return createIssue('worked-input-unknown', place, {
        id: problem.id,
        known: inputs.map(({ id }) => id),
      });
    case 'unit': {
      const { id, unit } = problem.input;
      return createIssue('worked-input-unit', place, { id, unit, written: problem.written });
    }
    case 'no-result':
      return createIssue('worked-result', place, { step: problem.step });
  }
}
