interface EventKeys {
  openKeyCursor(range: IDBKeyRange, direction: 'prev'): Promise<{ readonly key: IDBValidKey } | null>;
}

/** The number of a device's next event, in the store of events. */
export async function nextNumber(events: EventKeys, device: string): Promise<number> {
  const all = IDBKeyRange.bound([device, 0], [device, Number.MAX_SAFE_INTEGER]);
  const last = (await events.openKeyCursor(all, 'prev'))?.key as [string, number] | undefined;
  return last === undefined ? 0 : last[1] + 1;
}

/** Under this key, beside the device's id, stands the number of an event that was taken in from the note of this name. */
export const markOf = (note: string): string => `taken ${note}`;
