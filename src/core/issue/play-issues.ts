import type { IssueDefinition } from './define.ts';

/** The linter of cases says what happened in a run; the catalogue holds titles and cures. */
export interface PlayWords {
  readonly message: string;
}

function definePlayed(
  severity: 'error' | 'warning',
  title: string,
  hint: string,
): IssueDefinition<PlayWords> {
  return { title, severity, describe: ({ message }) => ({ message: `${message}.`, hint }) };
}

/** What only playing a case shows. docs/AUTHORING.md says which of the rules L5 to L15 each belongs to. */
export const playIssues = {
  'case-act-refused': definePlayed(
    'error',
    'Act that is not possible',
    'Move it, or change its `needs`, its `repeat` or the decision before it.',
  ),
  'case-ending': definePlayed(
    'error',
    'Path that ends elsewhere',
    'Play it with `npm run play`, then mend the path, the conditions or `expect`.',
  ),
  'case-steps-left': definePlayed(
    'error',
    'Steps after the end',
    'Take the steps out that come after the end of the case.',
  ),
  'case-path-rank': definePlayed(
    'error',
    'Paths in the wrong order',
    'The recommended path ends best with at least 90 points, and every other path ends worse in both: mend the rubric, the outcomes or the path.',
  ),
  'case-unreachable': definePlayed(
    'error',
    'State that cannot be reached',
    'Give the decision options that can be chosen, or take it out.',
  ),
  'case-outcome-without-path': definePlayed(
    'error',
    'Outcome that no path reaches',
    'Add a path that ends there, and name it under `expect`; where none can, mend `when` or take the outcome out.',
  ),
  'case-never-holds': definePlayed(
    'error',
    'Condition that never holds',
    'Mend the condition, add a path on which it holds, or take it out.',
  ),
  'case-stuck': definePlayed(
    'error',
    'Nothing is possible',
    'Let time pass by an act with `watch: true` that needs nothing.',
  ),
  'case-chance': definePlayed(
    'error',
    'Chance reaches the best outcome',
    'Ask more of the best outcome, so that at most 35 % of random runs reach it.',
  ),
  'case-chance-score': definePlayed(
    'warning',
    'Chance scores well',
    'Ask in the rubric for order, time or amount, not only that something was done.',
  ),
  'case-inert-step': definePlayed(
    'warning',
    'Step that changes nothing',
    'Take the step out, let the rubric ask for it, or waive it under `waive` and say why.',
  ),
  'case-knife-edge': definePlayed(
    'warning',
    'Outcome on a knife edge',
    'Make the path or the limits of the outcomes clearer, or waive it under `waive` and say why.',
  ),
  'case-not-repeatable': definePlayed(
    'error',
    'Run that cannot be repeated',
    'This is a fault of the model or the engine, not of the case: report it.',
  ),
  'case-worst-scores': definePlayed(
    'error',
    'Points for the worst outcome',
    'Give the outcome `most:` under 40, or let the rubric ask that the run did not end so.',
  ),
  'case-score-gap': definePlayed(
    'error',
    'Score that does not fit the outcome',
    'Give outcomes below the best `most:` under 90, and ask in the conditions of the best one for what the rubric weighs most.',
  ),
  'case-waiting-scores': definePlayed(
    'error',
    'Points for waiting',
    'Let the rubric lines that were earned ask for something that was done.',
  ),
  'case-harmful-step': definePlayed(
    'error',
    'Recommended step that does harm',
    'Take the step out or move it; where the harm is right, the case has another recommended path.',
  ),
  'case-waiver-unused': definePlayed(
    'error',
    'Waiver of nothing',
    'Take it out, or correct its `rule` and `at`.',
  ),
};

export type PlayIssueCode = keyof typeof playIssues;
