import { suggest } from '../text/suggest.ts';
import { defineError, quoteList } from './define.ts';

/** Mistakes in formulas.yaml and in what a lesson gives its formulas to calculate with. */
export const formulaIssues = {
  'formula-expression': defineError(
    'Formula that cannot be read',
    (p: { column: number; reason: string }) => [
      `At character ${p.column} of the formula ${p.reason}.`,
      'Use numbers, ids of inputs and of earlier steps, `+ - * /`, brackets, and `^2` or `^3`.',
    ],
  ),
  'formula-input-unused': defineError('Input that no step uses', (p: { id: string }) => [
    `No step calculates with the input \`${p.id}\`.`,
    'Use it in a step, or remove it.',
  ]),
  'worked-input-missing': defineError('Missing input', (p: { id: string; name: string; unit: string }) => [
    `The calculation lacks its input \`${p.id}\`, ${p.name}.`,
    `Write \`${p.id}=…\` into \`inputs\`, ${unitCure(p.unit)}.`,
  ]),
  'worked-input-unknown': defineError('Unknown input', (p: { id: string; known: readonly string[] }) => [
    `The formula has no input \`${p.id}\`.`,
    `Its inputs are ${quoteList(p.known)}.${suggest(p.id, p.known)}`,
  ]),
  'worked-input-unit': defineError(
    'Input in the wrong unit',
    (p: { id: string; written: string; unit: string }) => [
      `The input \`${p.id}\` cannot be \`${p.written}\`.`,
      `Write a number ${unitCure(p.unit)}.`,
    ],
  ),
  'worked-result': defineError('Calculation without a result', (p: { step: string }) => [
    `With these inputs the step \`${p.step}\` has no result.`,
    'Look for a division by zero, and correct the inputs.',
  ]),
};

function unitCure(unit: string): string {
  return unit === '1' ? 'without a unit' : `in ${unit}, such as \`5${unit}\``;
}
