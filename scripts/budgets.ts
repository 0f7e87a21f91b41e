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

// Of an assignment: what plays after a case's first act, and what reads an instructor's own case.
const assignmentParts = /^(Debrief|SharedRun|Trends|compile-case-text)\./;

// What reads results where the browser starts no worker: src/client/results/open-collector.ts.
const resultParts = /^(collector|compile-case-text)\./;

// First match wins. The limits for lessons and quizzes come from the issues; see docs/ARCHITECTURE.md, "Budgets".
const budgets: readonly (readonly [RegExp, Budget])[] = [
  [/\/cases\//, { html: 60, script: 60, lateScript: 25, style: 18, late: caseParts }],
  [/\/(quizzes|practice|review)\//, { html: 40, script: 40, lateScript: 0, style: 14 }],
  [/(^|\/)assignment\//, { html: 24, script: 110, lateScript: 70, style: 20, late: assignmentParts }],
  [/(^|\/)teach\/assign\//, { html: 40, script: 48, lateScript: 60, style: 14, late: assignmentParts }],
  [/(^|\/)teach\/results\//, { html: 12, script: 44, lateScript: 110, style: 14, late: resultParts }],
  [/(^|\/)search\//, { html: 10, script: 24, lateScript: 0, style: 14 }],
  [/(^|\/)me\//, { html: 12, script: 24, lateScript: 0, style: 14 }],
  [/\/source\//, { html: 120, script: 16, lateScript: 0, style: 14 }],
  [/^(ar\/)?dev\//, { html: 80, script: 140, lateScript: 0, style: 24 }],
];

/** The budget of a built page, by its path below the site's root. */
export function budgetOf(page: string): Budget {
  return budgets.find(([pattern]) => pattern.test(page))?.[1] ?? reading;
}
