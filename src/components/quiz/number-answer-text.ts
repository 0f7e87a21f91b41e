import { isolateLeftToRight } from '#core/text/isolate.ts';
import type { NumericItem } from '#core/quiz/schema.ts';

/** A number and its unit stay in order inside an Arabic sentence. */
export function numberAnswerText({ answer, tolerance, unit }: NumericItem): {
  answer: string;
  tolerance: string | undefined;
} {
  const withUnit = (value: number): string =>
    isolateLeftToRight(unit === '' ? String(value) : `${String(value)} ${unit}`);
  return { answer: withUnit(answer), tolerance: tolerance === 0 ? undefined : withUnit(tolerance) };
}
