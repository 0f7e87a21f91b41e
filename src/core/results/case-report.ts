import type { AssignmentContent } from '../assignment/content.ts';
import type { CompiledCase, CompiledDecision } from '../case/compiled.ts';
import type { Verdict } from '../case/schema.ts';
import { isTrace, type AnsweredDecision, type CaseTrace } from './case-trace.ts';
import type { Work } from './work.ts';

/** How a class went through one case of an assignment. */
export interface CaseReport {
  readonly task: string;
  readonly case: string;
  readonly title: string;
  /** Learners whose run counts. */
  readonly runs: number;
  readonly meanScore: number | null;
  readonly outcomes: readonly { readonly outcome: string; readonly title: string; readonly count: number }[];
  readonly decisions: readonly DecisionReport[];
  /** Chains of decisions, the most common first; at most ten. */
  readonly paths: readonly { readonly steps: readonly PathStep[]; readonly count: number }[];
  /** Of all the rubric gives, by objective of the case: from 0 to 1. */
  readonly objectives: readonly {
    readonly objective: string;
    readonly text: string;
    readonly share: number;
  }[];
}

export interface DecisionReport {
  readonly decision: string;
  /** Runs that came to it and answered. */
  readonly answered: number;
  readonly options: readonly OptionReport[];
  /** Runs in which this was the first decision answered with a trap or with harm. */
  readonly firstWrong: number;
}

export interface OptionReport {
  readonly option: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly count: number;
}

export interface PathStep {
  readonly text: string;
  readonly verdict: Verdict;
}

const mostPaths = 10;

export const isWrong = ({ verdict }: { readonly verdict: Verdict }): boolean =>
  verdict === 'trap' || verdict === 'harmful';

/** One for each case that somebody has played to its end. `works` are recomputed, one a learner. */
export function caseReports(
  works: readonly Work[],
  content: AssignmentContent,
  own: ReadonlyMap<string, CompiledCase> = new Map(),
): readonly CaseReport[] {
  const tasks = new Set(works.flatMap(({ score }) => score.tasks.map(({ key }) => key)));
  return [...tasks].flatMap((task) => {
    const id = task.replace(/^case\//, '');
    const compiled = own.get(id) ?? content.cases.find((each) => task === `case/${each.id}`);
    const runs = works
      .map(({ score }) => score.tasks.find(({ key }) => key === task)?.best?.replay ?? null)
      .filter(isTrace);
    return compiled === undefined || runs.length === 0 ? [] : [reportOf(task, compiled, runs)];
  });
}

function reportOf(task: string, compiled: CompiledCase, runs: readonly CaseTrace[]): CaseReport {
  const scores = runs.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    task,
    case: compiled.id,
    title: compiled.title,
    runs: runs.length,
    meanScore: scores.length === 0 ? null : scores.reduce((sum, each) => sum + each, 0) / scores.length,
    outcomes: compiled.outcomes
      .map(({ id, title }) => ({
        outcome: id,
        title,
        count: runs.filter(({ outcome }) => outcome === id).length,
      }))
      .filter(({ count }) => count > 0),
    decisions: compiled.decisions.map((decision) => decisionReport(decision, runs)),
    paths: pathsOf(compiled, runs),
    objectives: objectivesOf(compiled, runs),
  };
}

function decisionReport({ id, options }: CompiledDecision, runs: readonly CaseTrace[]): DecisionReport {
  const answers = runs.flatMap(({ decisions }) => decisions.filter(({ decision }) => decision === id));
  return {
    decision: id,
    answered: answers.length,
    options: options.map(({ id: option, text, verdict }) => ({
      option,
      text,
      verdict,
      count: answers.filter((answer) => answer.option === option).length,
    })),
    firstWrong: runs.filter(({ decisions }) => decisions.find(isWrong)?.decision === id).length,
  };
}

function pathsOf(compiled: CompiledCase, runs: readonly CaseTrace[]): CaseReport['paths'] {
  const keyOf = (decisions: readonly AnsweredDecision[]): string =>
    decisions.map(({ decision, option }) => `${decision}.${option}`).join(' ');
  const groups = Map.groupBy(runs, ({ decisions }) => keyOf(decisions));
  return [...groups.values()]
    .map((group) => ({
      count: group.length,
      steps: (group[0]?.decisions ?? []).map((answer): PathStep => ({
        text: textOf(compiled, answer),
        verdict: answer.verdict,
      })),
    }))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostPaths);
}

function textOf(compiled: CompiledCase, { decision, option }: AnsweredDecision): string {
  const options = compiled.decisions.find(({ id }) => id === decision)?.options ?? [];
  return options.find(({ id }) => id === option)?.text ?? option;
}

function objectivesOf(compiled: CompiledCase, runs: readonly CaseTrace[]): CaseReport['objectives'] {
  const lines = runs.flatMap(({ rubric }) => rubric);
  return compiled.objectives.flatMap(({ id, text }) => {
    const own = lines.filter(({ objective }) => objective === id);
    const outOf = own.reduce((sum, line) => sum + line.outOf, 0);
    const points = own.reduce((sum, line) => sum + line.points, 0);
    return outOf === 0 ? [] : [{ objective: id, text, share: points / outOf }];
  });
}
