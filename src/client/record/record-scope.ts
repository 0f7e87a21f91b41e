/**
 * What tells this site's record from others of the same origin. Online that is the base path. Files on
 * a disk may all share one store, and there a page of a zip says which record is its own
 * (scripts/package/portable-page.ts).
 */
export const recordScope = (): string => document.documentElement.dataset['site'] ?? import.meta.env.BASE_URL;

/** How the keys of one kind begin in localStorage. */
export const ownKeys = (kind: string): string => `rounds:${recordScope()}:${kind}:`;
