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

// full-kit: rarer types of question; only a lesson that has one loads them, src/components/quiz/RareCheckScript.astro.
// What every page loads when it is done: keeping courses, and new versions (src/components/offline/). Its own limit.
const offline = 4;

const reading: Budget = {
  html: 40,
  script: 16,
  lateScript: 3 + offline,
  style: 14,
  late: /^(full-kit|offline-notice)\./,
};

// The parts of a case that are shown only after the first act: src/islands/case-player/LazyPart.tsx.
const caseParts = /^(Debrief|SharedRun|Trends|offline-notice)\./;

const late = /^offline-notice\./;

// First match wins. The limits for lessons and quizzes come from the issues; see docs/ARCHITECTURE.md, "Budgets".
const budgets: readonly (readonly [RegExp, Budget])[] = [
  [/\/cases\//, { html: 60, script: 60, lateScript: 25 + offline, style: 18, late: caseParts }],
  [/\/(quizzes|practice|review)\//, { html: 40, script: 40, lateScript: offline, style: 14, late }],
  [/(^|\/)search\//, { html: 10, script: 24, lateScript: offline, style: 14, late }],
  [
    /(^|\/)me\//,
    { html: 12, script: 24, lateScript: offline + 3, style: 14, late: /^(offline-notice|kept-courses)\./ },
  ],
  [/\/source\//, { html: 120, script: 16, lateScript: offline, style: 14, late }],
  [/^(ar\/)?dev\//, { html: 80, script: 140, lateScript: offline, style: 24, late }],
];

/** The budget of a built page, by its path below the site's root. */
export function budgetOf(page: string): Budget {
  return budgets.find(([pattern]) => pattern.test(page))?.[1] ?? reading;
}
