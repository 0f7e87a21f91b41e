/** Characters of an own file; the longest of the first course has 38,000. */
export const mostCharacters = 300_000;
/** Simulated days that an own case may last. A longer one would keep the page busy for minutes at each wait. */
export const mostDays = 60;
/** Nobody waits longer for a list of mistakes. */
export const mostCheckMs = 20_000;
export const mostLintMs = 180_000;
