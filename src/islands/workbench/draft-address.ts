const prefix = '#draft=';

/** The draft that the address names, so that a reload comes back to it. */
export function draftInAddress(): string | null {
  const { hash } = globalThis.location;
  return hash.startsWith(prefix) ? hash.slice(prefix.length) : null;
}

export function putDraftInAddress(id: string | null): void {
  const { pathname, search } = globalThis.location;
  globalThis.history.replaceState(null, '', pathname + search + (id === null ? '' : prefix + id));
}
