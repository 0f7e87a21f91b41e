import { limits } from '#core/assignment/limits.ts';

/** Characters of an own file; the longest of the first course has 38,000. */
export const mostCharacters = limits.ownCharacters;
/** Simulated days that an own case may last. */
export const mostDays = limits.ownDays;
/** Nobody waits longer for a list of mistakes. */
export const mostCheckMs = 20_000;
export const mostLintMs = 180_000;
