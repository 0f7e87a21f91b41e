// What no one needs before the first act. Styles stay with the page, so that nothing moves when a part arrives.
export const loadDebrief = async () => (await import('./Debrief.tsx')).Debrief;
export const loadSharedRun = async () => (await import('./SharedRun.tsx')).SharedRun;
export const loadWithheld = async () => (await import('./Withheld.tsx')).Withheld;
export const loadTrends = async () => (await import('./Trends.tsx')).Trends;

/** Fetches the late parts while the learner plays, so that a connection lost before the end costs nothing. */
export function prefetchParts(showsDebrief: boolean): void {
  // A part that does not arrive is asked for again, and reported, where it is shown.
  Promise.all([showsDebrief ? loadDebrief() : loadWithheld(), loadTrends()]).catch(() => undefined);
}
