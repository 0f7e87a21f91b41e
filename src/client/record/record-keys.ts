/** Every event of one device, in the store of events. */
export const allOf = (device: string): IDBKeyRange =>
  IDBKeyRange.bound([device, 0], [device, Number.MAX_SAFE_INTEGER]);

/** Under this key, beside the device's id, stands the number of an event that was taken in from the note of this name. */
export const markOf = (note: string): string => `taken ${note}`;
