import type { NumericItem } from '#core/quiz/schema.ts';

/** Left-to-right isolate: a number and its unit stay in order inside an Arabic sentence. */
const isolate = (text: string): string => `\u2066${text}\u2069`;

export function numberAnswerText({ answer, tolerance, unit }: NumericItem): {
  answer: string;
  tolerance: string | undefined;
} {
  const withUnit = (value: number): string =>
    isolate(unit === '' ? String(value) : `${String(value)} ${unit}`);
  return { answer: withUnit(answer), tolerance: tolerance === 0 ? undefined : withUnit(tolerance) };
}
