import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { convertQuantity, parseQuantity } from '../units/quantity.ts';
import type { ArgumentDeclaration } from './patient-model.ts';
import type { CaseProblem } from './problem.ts';

type ArgumentProblem = Pick<CaseProblem, 'code' | 'message' | 'hint'>;

/** The value an author wrote for an argument or parameter, as the model wants it. */
export function parseArgument(
  declaration: ArgumentDeclaration,
  written: string | number | boolean,
): Result<number | string, ArgumentProblem> {
  switch (declaration.kind) {
    case 'flag':
      if (typeof written === 'boolean') return ok(written ? 1 : 0);
      return fail({
        code: 'case-parameter',
        message: `\`${written}\` is neither true nor false`,
        hint: 'Write true or false.',
      });
    case 'choice':
      if (typeof written === 'string' && declaration.choices.includes(written)) return ok(written);
      return fail({
        code: 'case-parameter',
        message: `\`${written}\` is not one of the choices`,
        hint: `Choose one of ${declaration.choices.join(', ')}.`,
      });
    case 'quantity':
      return parseMeasured(declaration, written);
  }
}

function parseMeasured(
  declaration: Extract<ArgumentDeclaration, { kind: 'quantity' }>,
  written: string | number | boolean,
): Result<number, ArgumentProblem> {
  const { unit, min, max } = declaration;
  const inUnit = unit === '1' ? 'Write a plain number.' : `Write it in ${unit}, such as \`${min}${unit}\`.`;
  const quantity = parseQuantity(String(written));
  if (!quantity.ok) return fail({ code: 'case-unit', message: quantity.problem, hint: inUnit });
  const value = convertQuantity(quantity.value, unit);
  if (value === null) {
    return fail({ code: 'case-unit', message: `\`${written}\` is not in ${unit}`, hint: inUnit });
  }
  if (value < min || value > max) {
    return fail({
      code: 'case-range',
      message: `\`${written}\` is out of range`,
      hint: `The model takes ${min} to ${max} ${unit}.`,
    });
  }
  return ok(value);
}
