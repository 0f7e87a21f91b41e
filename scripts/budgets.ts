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
  readonly late: RegExp;
}

// Late on every page: keeping courses, and new versions (src/components/offline/).
const offline = 4;
// Late in lessons, 3 kB each at most: rarer types of question, which few lessons have
// (src/components/quiz/RareCheckScript.astro), notes and bookmarks (src/components/record/lesson-notes.ts), and the way back
// for those who return (src/components/record/return-offer.ts).
const lateInLessons = 9;
// Late in my learning: what rests on the courses as they are today, what takes in a file, with the schema library (26), and
// what lists the courses that are kept (3).
const lateInLearning = 29;

/** What nobody waits for: on no page but those that name it in their markup. */
const late =
  /^(offline-notice|full-kit|lesson-margin|return-place|learning-parts|import-panel|kept-courses|Debrief|SharedRun|Trends)\./;

const reading: Budget = { html: 40, script: 16, lateScript: lateInLessons + offline, style: 14, late };

// First match wins. The limits for lessons and quizzes come from the issues; see docs/ARCHITECTURE.md, "Budgets".
const budgets: readonly (readonly [RegExp, Budget])[] = [
  // Late: the parts of a case that are shown only after the first act, src/islands/case-player/LazyPart.tsx.
  [/\/cases\//, { html: 60, script: 60, lateScript: 25 + offline, style: 18, late }],
  [/\/(quizzes|practice|review)\//, { html: 40, script: 40, lateScript: offline, style: 14, late }],
  [/(^|\/)search\//, { html: 10, script: 24, lateScript: offline, style: 14, late }],
  [/(^|\/)me\//, { html: 14, script: 24, lateScript: lateInLearning + offline, style: 14, late }],
  [/\/source\//, { html: 120, script: 16, lateScript: offline, style: 14, late }],
  [/^(ar\/)?dev\//, { html: 80, script: 140, lateScript: offline, style: 24, late }],
];

/** The budget of a built page, by its path below the site's root. */
export function budgetOf(page: string): Budget {
  return budgets.find(([pattern]) => pattern.test(page))?.[1] ?? reading;
}
