/** kB gzip (1 kB = 1,000 bytes) that a page may load: its HTML, all its scripts, all its styles. */
export interface Budget {
  readonly html: number;
  readonly script: number;
  readonly style: number;
}

const reading: Budget = { html: 40, script: 16, style: 14 };

// First match wins. The limits for lessons and quizzes come from the issues; see docs/ARCHITECTURE.md, "Budgets".
const budgets: readonly (readonly [RegExp, Budget])[] = [
  [/\/cases\//, { html: 60, script: 130, style: 18 }],
  [/\/quizzes\//, { html: 40, script: 40, style: 14 }],
  [/(^|\/)search\//, { html: 10, script: 24, style: 14 }],
  [/(^|\/)me\//, { html: 12, script: 24, style: 14 }],
  [/\/source\//, { html: 120, script: 16, style: 14 }],
  [/^(ar\/)?dev\//, { html: 80, script: 140, style: 24 }],
];

/** The budget of a built page, by its path below the site's root. */
export function budgetOf(page: string): Budget {
  return budgets.find(([pattern]) => pattern.test(page))?.[1] ?? reading;
}
