/** What stands in a form: names with their values, in the order of the fields. */
export interface Draft {
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** The instructor's own cases, as text. */
  readonly own: readonly string[];
  /** The key results are encrypted to. */
  readonly encryptTo: string | null;
  /** What was made last, and under which nonce: the same assignment keeps its nonce. */
  readonly made: { readonly digest: string; readonly nonce: string } | null;
}

const keyOf = (): string => `rounds:${import.meta.env.BASE_URL}:assign-draft`;

/** The draft of this browser; null where there is none, or where it is not as this version writes it. */
export function readDraft(): Draft | null {
  try {
    const value = JSON.parse(localStorage.getItem(keyOf()) ?? 'null') as unknown;
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

/** A draft that does not fit, or a browser that keeps nothing, costs the draft and no more. */
export function keepDraft(draft: Draft | null): void {
  try {
    if (draft === null) localStorage.removeItem(keyOf());
    else localStorage.setItem(keyOf(), JSON.stringify(draft));
  } catch {
    // Full, or forbidden: the form still holds everything until the page is closed.
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { fields, own, encryptTo, made } = value as Partial<Record<keyof Draft, unknown>>;
  const isText = (one: unknown): one is string => typeof one === 'string';
  const isPair = (one: unknown): boolean => Array.isArray(one) && one.length === 2 && one.every(isText);
  const isMade = (one: unknown): boolean =>
    one === null ||
    (typeof one === 'object' &&
      isText((one as Draft['made'])?.digest) &&
      isText((one as Draft['made'])?.nonce));
  return (
    Array.isArray(fields) &&
    fields.every(isPair) &&
    Array.isArray(own) &&
    own.every(isText) &&
    (encryptTo === null || isText(encryptTo)) &&
    isMade(made)
  );
}
