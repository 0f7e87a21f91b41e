// Everything that has to do with files that are there: it comes with the first of them. Styles stay with the page.
export const loadCollected = async () => (await import('./Collected.tsx')).Collected;

/** Fetches it while the first files are read. */
export function prefetchCollected(): void {
  // Where it does not arrive, it is asked for again, and reported, where it is shown.
  loadCollected().catch(() => undefined);
}
