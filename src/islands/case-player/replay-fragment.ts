/** What the address of a case page ends with where it shows a shared run. */
export const replayFragment = '#replay=';

/** The code in the address of this page; null where there is none. */
export function codeInAddress(): string | null {
  const { hash } = globalThis.location;
  return hash.startsWith(replayFragment) ? hash.slice(replayFragment.length) : null;
}

/** So that a reload, or a run begun now, does not show the shared run again. */
export function forgetCodeInAddress(): void {
  const { pathname, search } = globalThis.location;
  if (codeInAddress() !== null) globalThis.history.replaceState(null, '', pathname + search);
}
