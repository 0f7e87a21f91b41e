import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { agreesWithAnswer, workOutItem } from '#core/quiz/numeric/work-out-item.ts';
import type { Check } from './check.ts';
import { checkFormulas, describeProblem } from './formulas.ts';

/** The worked solution of a numeric item can be computed, and comes to its answer. */
export const checkQuizWorked: Check = (input) => {
  const { parsed, index } = input;
  const formulas = new Map(parsed.formulas.entries.map(({ value }) => [value.id, value]));
  const isSound = checkFormulas(input).length === 0;
  return parsed.quizzes.flatMap(({ list: { source, entries } }) =>
    entries.flatMap(({ value: item, index: at }): ContentIssue[] => {
      if (item.type !== 'numeric' || item.worked === undefined || !isSound) return [];
      const place = (key: string) => ({
        file: source.file,
        line: source.lineOf(['items', at, 'worked', key]),
      });
      const id = item.worked.formula;
      const formula = formulas.get(id);
      if (formula === undefined) {
        const known = index.formulas;
        return known === null ? [] : [createIssue('unknown-formula', place('formula'), { id, known })];
      }
      const worked = workOutItem(formula, item.worked);
      if (!worked.ok) {
        return worked.problem.map((problem) => describeProblem(problem, formula, place('inputs')));
      }
      if (agreesWithAnswer(item, worked.value)) return [];
      const { result } = worked.value;
      const computed = `${String(Number(result.value.toPrecision(6)))} ${result.unit}`;
      const answer = `${String(item.answer)} ${item.unit}`;
      return [createIssue('worked-answer', place('inputs'), { item: item.id, computed, answer })];
    }),
  );
};
