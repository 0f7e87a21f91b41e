/** kB gzip (1 kB = 1,000 bytes). */
export interface Sizes {
  readonly html: number;
  /** All scripts a page can load, lazily too, but for the late ones. */
  readonly script: number;
  readonly style: number;
}

/** Chunks that few pages have or that nobody waits for: measured apart, against a limit of their own. */
export interface LateScripts {
  readonly name: string;
  /** File names of the chunks; what only they import counts with them, but for the groups that follow. */
  readonly files: RegExp;
  /** kB gzip. */
  readonly limit: number;
}

/** What a page may load. */
export interface Budget extends Sizes {
  readonly late: readonly LateScripts[];
}

// Loaded on every page when it is done: keeping courses, and new versions (src/components/offline/).
const offline: LateScripts = { name: 'offline', files: /^offline-notice\./, limit: 4 };

// The engine of search runs in a worker; this is the same engine for where no worker starts.
const withoutWorker: LateScripts = { name: 'search without a worker', files: /^search-engine\./, limit: 24 };

// Search loads it for the first query in that script: src/client/search/stem.ts.
const arabicStemmer: LateScripts = { name: 'Arabic stemmer', files: /^stem-arabic\./, limit: 6 };

// What a page that is gone left on its way into the record, with the record where a page has no other use for it.
const noted: LateScripts = { name: 'noted events', files: /^(keep-noted|take-in-notes)\./, limit: 6 };

/** On every page. The dialog is opened by a key or the header's button. */
const everywhere: readonly LateScripts[] = [
  noted,
  offline,
  { name: 'search dialog', files: /^search-dialog\./, limit: 8 },
  withoutWorker,
  arabicStemmer,
];

const inLessons: readonly LateScripts[] = [
  // Rarer types of question: only a lesson that has one loads them, src/components/quiz/RareCheckScript.astro.
  { name: 'rare questions', files: /^full-kit\./, limit: 3 },
  // Notes and bookmarks: src/components/record/lesson-notes.ts.
  { name: 'notes', files: /^lesson-margin\./, limit: 4 },
  // For those who return to a lesson: src/components/record/return-offer.ts.
  { name: 'way back', files: /^return-place\./, limit: 2 },
];

const inLearning: readonly LateScripts[] = [
  // What rests on the courses as they are today, and what takes in a file, with the schema library.
  { name: 'learning', files: /^(learning-parts|import-panel)\./, limit: 28 },
  // What only leaving the device needs: src/components/record/leave-device.ts.
  { name: 'leaving', files: /^leave-device\./, limit: 4 },
  { name: 'kept courses', files: /^kept-courses\./, limit: 5 },
];

// The parts of a case that are shown only after the first act: src/islands/case-player/late-parts.ts.
const caseParts: LateScripts = {
  name: 'case parts',
  files: /^(Debrief|SharedRun|Trends|Withheld)\./,
  limit: 25,
};

const reading: Budget = { html: 40, script: 16, style: 14, late: [...inLessons, ...everywhere] };

// The editor, the case player, and the whole pipeline for browsers that start no worker (src/workbench/).
const inWorkbench: readonly LateScripts[] = [
  {
    name: 'workbench',
    files: /^(create-editor|bench-work|CasePlayer|Debrief|SharedRun|Trends|Withheld)\./,
    limit: 400,
  },
];

// Of an assignment: what plays after a case's first act, and what reads an instructor's own case.
const inAssignment: readonly LateScripts[] = [
  { name: 'assignment', files: /^(Debrief|SharedRun|Trends|Withheld|compile-own-case)\./, limit: 70 },
];

// What reads results where the browser starts no worker: src/client/results/open-collector.ts.
const inResults: readonly LateScripts[] = [
  // All tables; they come with the first files: src/islands/results/late-tables.ts.
  { name: 'tables', files: /^Collected\./, limit: 29 },
  { name: 'results', files: /^(collector|compile-own-case)\./, limit: 110 },
];

// First match wins. The limits for lessons and quizzes come from the issues; see docs/ARCHITECTURE.md, "Budgets".
const budgets: readonly (readonly [RegExp, Budget])[] = [
  [/\/cases\//, { html: 60, script: 60, style: 18, late: [caseParts, ...everywhere] }],
  [/\/(quizzes|practice|review)\//, { html: 40, script: 40, style: 14, late: everywhere }],
  [/(^|\/)assignment\//, { html: 24, script: 110, style: 20, late: [...inAssignment, ...everywhere] }],
  [/(^|\/)teach\/assign\//, { html: 40, script: 48, style: 14, late: [...inAssignment, ...everywhere] }],
  [/(^|\/)teach\/results\//, { html: 12, script: 20, style: 14, late: [...inResults, ...everywhere] }],
  [
    /(^|\/)search\//,
    { html: 10, script: 24, style: 14, late: [noted, offline, withoutWorker, arabicStemmer] },
  ],
  [/(^|\/)me\//, { html: 14, script: 24, style: 14, late: [...inLearning, ...everywhere] }],
  [/(^|\/)teach\/workbench\//, { html: 10, script: 80, style: 14, late: [...inWorkbench, ...everywhere] }],
  [/\/source\//, { html: 120, script: 16, style: 14, late: everywhere }],
  [/^(ar\/)?dev\//, { html: 80, script: 140, style: 24, late: everywhere }],
];

/** The budget of a built page, by its path below the site's root. */
export function budgetOf(page: string): Budget {
  return budgets.find(([pattern]) => pattern.test(page))?.[1] ?? reading;
}
