import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { convertQuantity, parseQuantity } from '../units/quantity.ts';
import { calculate, parseArithmetic } from './arithmetic.ts';
import type { Formula, FormulaInput, FormulaStep } from './schema.ts';
import { writeArithmetic } from './write-arithmetic.ts';

export interface WorkedInput {
  readonly symbol: string;
  readonly name: string;
  /** With its unit: `74 mmHg`. */
  readonly value: string;
}

export interface WorkedStep {
  readonly symbol: string;
  readonly name: string;
  /** `(SBP + 2 × DBP) ÷ 3` */
  readonly inSymbols: string;
  /** `(74 + 2 × 40) ÷ 3` */
  readonly inNumbers: string;
  /** Whether printing has rounded the result. */
  readonly isRounded: boolean;
  /** With its unit: `51 mmHg`. */
  readonly value: string;
}

/** A formula applied to numbers, ready to print. */
export interface WorkedSolution {
  readonly title: string;
  readonly claims: readonly string[];
  readonly inputs: readonly WorkedInput[];
  readonly steps: readonly WorkedStep[];
  /** Of the last step, exact, in its unit: what a numeric question asks for. */
  readonly result: { readonly value: number; readonly unit: string };
}

export type WorkedProblem =
  | { readonly kind: 'missing'; readonly input: FormulaInput }
  | { readonly kind: 'unknown'; readonly id: string }
  | { readonly kind: 'unit'; readonly input: FormulaInput; readonly written: string }
  | { readonly kind: 'no-result'; readonly step: string };

/** `systolic=74mmHg, diastolic=40mmHg` as pairs; a part without `=` has an empty value. */
export function readInputs(text: string): ReadonlyMap<string, string> {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return new Map(
    parts.map((part) => {
      const [id = '', value = ''] = part.split('=');
      return [id.trim(), value.trim()];
    }),
  );
}

/** @param written quantities by input id, as an author wrote them: `{ systolic: '74mmHg' }` */
export function workOut(
  formula: Formula,
  written: ReadonlyMap<string, string>,
): Result<WorkedSolution, readonly WorkedProblem[]> {
  const values = new Map<string, number>();
  const problems: WorkedProblem[] = [...written.keys()]
    .filter((id) => formula.inputs.every((input) => input.id !== id))
    .map((id) => ({ kind: 'unknown', id }));
  for (const input of formula.inputs) {
    const text = written.get(input.id);
    const value = text === undefined ? null : readValue(text, input.unit);
    if (text === undefined) problems.push({ kind: 'missing', input });
    else if (value === null) problems.push({ kind: 'unit', input, written: text });
    else values.set(input.id, value);
  }
  if (problems.length > 0) return fail(problems);
  return workSteps(formula, values);
}

function readValue(text: string, unit: string): number | null {
  const quantity = parseQuantity(text);
  return quantity.ok ? convertQuantity(quantity.value, unit) : null;
}

function workSteps(
  formula: Formula,
  given: ReadonlyMap<string, number>,
): Result<WorkedSolution, readonly WorkedProblem[]> {
  const values = new Map(given);
  const texts = new Map(Array.from(given, ([id, value]) => [id, String(value)]));
  const symbols = new Map([...formula.inputs, ...formula.steps].map(({ id, symbol }) => [id, symbol]));
  const steps: WorkedStep[] = [];
  for (const step of formula.steps) {
    const parsed = parseArithmetic(step.is);
    const value = parsed.ok ? calculate(parsed.value, (name) => values.get(name) ?? Number.NaN) : Number.NaN;
    if (!parsed.ok || !Number.isFinite(value)) return fail([{ kind: 'no-result', step: step.id }]);
    const printed = value.toFixed(step.digits);
    values.set(step.id, value);
    texts.set(step.id, printed);
    steps.push({
      symbol: step.symbol,
      name: step.name,
      inSymbols: writeArithmetic(parsed.value, (name) => symbols.get(name) ?? name),
      inNumbers: writeArithmetic(parsed.value, (name) => texts.get(name) ?? name),
      isRounded: Math.abs(Number(printed) - value) > 1e-9 * Math.max(1, Math.abs(value)),
      value: withUnit(printed, step.unit),
    });
  }
  const inputs = formula.inputs.map(({ id, symbol, name, unit }) => ({
    symbol,
    name,
    value: withUnit(texts.get(id) ?? '', unit),
  }));
  const { title, claims } = formula;
  return ok({ title, claims, inputs, steps, result: resultOf(formula.steps, values) });
}

function resultOf(
  steps: readonly FormulaStep[],
  values: ReadonlyMap<string, number>,
): WorkedSolution['result'] {
  const last = steps.at(-1);
  return { value: values.get(last?.id ?? '') ?? Number.NaN, unit: last?.unit ?? '1' };
}

function withUnit(value: string, unit: string): string {
  if (unit === '1') return value;
  return unit === '%' ? `${value}%` : `${value}\u00a0${unit}`;
}
