import { fail, ok, type Result } from '../../result.ts';
import type { AnswerProblem } from '../question-type.ts';

/** Zeros of the digit sets a learner's keyboard may produce: Arabic-Indic, Persian, fullwidth. */
const zeros = ['\u0660', '\u06f0', '\uff10'];

/**
 * The same text with ASCII digits, signs and separators. Spaces of every width stay spaces:
 * between digits they group thousands, before a unit they separate it.
 */
function toAscii(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
      const zero = zeros.findLast((candidate) => candidate <= digit) ?? '0';
      return String(digit.charCodeAt(0) - zero.charCodeAt(0));
    })
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\u066b/g, '.')
    .replace(/[\u066c'\u2019](?=\d{3})/g, '')
    .replace(/\u066a/g, '%')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A unit for comparison: no spaces, no case, one micro sign, plain exponents. */
function foldUnit(unit: string): string {
  return toAscii(unit)
    .normalize('NFKC')
    .replace(/[\s·*^.]/g, '')
    .replace(/μ|(?<=^|\/)u(?=[gml])/g, 'µ')
    .toLowerCase();
}

/** Number text with comma and point resolved, or what stops that. */
function resolveSeparators(text: string): Result<string, AnswerProblem> {
  const commas = text.split(',').length - 1;
  const points = text.split('.').length - 1;
  if (commas > 0 && points > 0) {
    // The later of the two is the decimal sign: 1,500.5 and 1.500,5 are the same number.
    const [group, decimal] = text.lastIndexOf('.') > text.lastIndexOf(',') ? [',', '.'] : ['.', ','];
    return ok(text.replaceAll(group, '').replace(decimal, '.'));
  }
  if (commas > 1) return ok(text.replaceAll(',', ''));
  // 1,500 may be one and a half or fifteen hundred. Scoring a guess would be wrong without a word.
  if (/^[+-]?[1-9]\d{0,2},\d{3}$/.test(text)) {
    const plain = text.replace(',', '');
    return fail({ code: 'ambiguous-number', params: { whole: plain, decimal: text.replace(',', '.') } });
  }
  return ok(text.replace(',', '.'));
}

/** Characters; nobody means a longer text as a number. */
const longestNumber = 60;
const numberThenUnit =
  /^([+-]?(?:\d[\d.,]*|[.,]\d[\d,.]*)(?: \d{3}(?!\d)[\d.,]*)*(?:e[+-]?\d{1,3})?) ?(.*)$/i;

/**
 * Reads what a learner wrote for a number in `unit`: "1.5", "1,5", "1.5 L", "١٫٥". The unit may be left
 * out; another one is a problem, because converting it would score a slip as knowledge.
 * Never throws; what cannot be read says why.
 */
export function readNumber(text: string, unit: string): Result<number, AnswerProblem> {
  const ascii = toAscii(text);
  if (ascii === '') return fail({ code: 'nothing-written' });
  const match = ascii.length > longestNumber ? null : numberThenUnit.exec(ascii);
  const written = match?.[1];
  if (match === null || written === undefined) return fail({ code: 'not-a-number', params: { unit } });
  const resolved = resolveSeparators(written.replaceAll(' ', ''));
  if (!resolved.ok) return resolved;
  const value = Number(resolved.value);
  if (!Number.isFinite(value)) return fail({ code: 'not-a-number', params: { unit } });
  const writtenUnit = foldUnit(match[2] ?? '');
  if (writtenUnit !== '' && writtenUnit !== foldUnit(unit)) {
    return fail({ code: unit === '' ? 'not-a-number' : 'other-unit', params: { unit } });
  }
  return ok(value);
}
