/** kB gzip (1 kB = 1,000 bytes). */
export interface Sizes {
  readonly html: number;
  /** All scripts a page can load, lazily too, but for the late ones. */
  readonly script: number;
  /** What the late scripts add. */
  readonly lateScript: number;
  readonly style: number;
}

/** What a page may load. */
export interface Budget extends Sizes {
  /** File names of chunks that few pages have or that nobody waits for; they are measured apart. */
  readonly late?: RegExp;
}

// Rarer types of question: only a lesson that has one loads them, src/components/quiz/RareCheckScript.astro.
const rareQuestions = /^full-kit\./;

const reading: Budget = { html: 40, script: 16, lateScript: 3, style: 14, late: rareQuestions };

// The parts of a case that are shown only after the first act: src/islands/case-player/LazyPart.tsx.
const caseParts = /^(Debrief|SharedRun|Trends)\./;

// The editor, the case player, and the whole pipeline for browsers that start no worker (src/workbench/).
const workbenchParts = /^(create-editor|bench-work|CasePlayer|Debrief|SharedRun|Trends)\./;

// First match wins. The limits for lessons and quizzes come from the issues; see docs/ARCHITECTURE.md, "Budgets".
const budgets: readonly (readonly [RegExp, Budget])[] = [
  [/\/cases\//, { html: 60, script: 60, lateScript: 25, style: 18, late: caseParts }],
  [/\/(quizzes|practice|review)\//, { html: 40, script: 40, lateScript: 0, style: 14 }],
  [/(^|\/)search\//, { html: 10, script: 24, lateScript: 0, style: 14 }],
  [/(^|\/)me\//, { html: 12, script: 24, lateScript: 0, style: 14 }],
  [/\/source\//, { html: 120, script: 16, lateScript: 0, style: 14 }],
  [/(^|\/)teach\/workbench\//, { html: 10, script: 80, lateScript: 400, style: 14, late: workbenchParts }],
  [/^(ar\/)?dev\//, { html: 80, script: 140, lateScript: 0, style: 24 }],
];

/** The budget of a built page, by its path below the site's root. */
export function budgetOf(page: string): Budget {
  return budgets.find(([pattern]) => pattern.test(page))?.[1] ?? reading;
}
