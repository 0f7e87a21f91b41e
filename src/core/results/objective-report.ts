import type { QuizReport } from './quiz-report.ts';

/** How a class did on one objective of a lesson, over all the quizzes of an assignment. */
export interface ObjectiveReport {
  readonly lesson: string;
  readonly objective: string;
  readonly items: number;
  /** Mean share of the points, 0 to 1: each item counts the same. */
  readonly share: number;
}

export function objectiveReports(quizzes: readonly QuizReport[]): readonly ObjectiveReport[] {
  const items = quizzes.flatMap(({ items: own, statistics }) =>
    own.map((item, index) => ({ ...item, share: statistics.items[index]?.difficulty ?? 0 })),
  );
  const groups = Map.groupBy(items, ({ lesson, objective }) => JSON.stringify([lesson, objective]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const share = group.reduce((sum, item) => sum + item.share, 0) / group.length;
    return [{ lesson: first.lesson, objective: first.objective, items: group.length, share }];
  });
}
