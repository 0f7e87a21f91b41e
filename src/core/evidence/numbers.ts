/** One number of a text, as a reader sees it and as it is compared. */
export interface FoundNumber {
  readonly written: string;
  /** Without separators of thousands and trailing zeros: `10,000` and `10000` are one number. */
  readonly value: string;
}

/** Digits that belong to a name (IL-2, C4, COVID-19) follow a letter, or a letter and a hyphen, and are no number. */
const numberPattern = /(?<![\p{L}\p{N}.,]|\p{L}[-‑–])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/gu;

const numberWords = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen twenty'
).split(' ');

/** Every number in digits; a range such as `24-36` or `24–36` is two. */
export function findNumbers(text: string): FoundNumber[] {
  return Array.from(text.matchAll(numberPattern), ([written]) => ({
    written,
    value: String(Number(written.replaceAll(',', ''))),
  }));
}

/** The numbers that a record holds anywhere in its texts and values, in digits or spelled out. */
export function numbersHeld(record: unknown): Set<string> {
  const held = new Set<string>();
  collect(record, held);
  return held;
}

function collect(value: unknown, held: Set<string>): void {
  if (typeof value === 'number') held.add(String(value));
  else if (typeof value === 'string') {
    for (const number of findNumbers(value)) held.add(number.value);
    for (const word of value.toLowerCase().match(/[a-z]+/g) ?? []) {
      const spelled = numberWords.indexOf(word);
      if (spelled >= 0) held.add(String(spelled));
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const entry of Object.values(value)) collect(entry, held);
  }
}
