interface Measured {
  readonly value: number;
  readonly unit: string;
}

const number =
  /^(?:about |at least |at most |under |over |[<>≤≥~] ?)?([-−+]?\d[\d,]*(?:\.\d+)?)\s*(\D{0,20})$/u;

/** The figure of an option that is nothing but a figure; null where it says more. */
export function readMeasured(text: string): Measured | null {
  const match = number.exec(text.trim());
  if (match === null) return null;
  const value = Number((match[1] ?? '').replace('−', '-').replaceAll(',', ''));
  return Number.isFinite(value) ? { value, unit: (match[2] ?? '').trim() } : null;
}

/** True where every option is a figure: such a list keeps its order and is never shuffled. */
export function areMeasured(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => readMeasured(text) !== null);
}
