/**
 * Whole numbers from 0 as text, in groups of five bits as in source maps: a small number is one letter.
 * Letters keep their place in bytes, so gzip finds the repetitions that base64 of bits would hide.
 */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const more = 32;
const values = new Map(Array.from(digits, (digit, value) => [digit.charCodeAt(0), value]));

export function packNumbers(numbers: Iterable<number>): string {
  let packed = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= more) {
      packed += digits[(rest % more) + more] ?? '';
      rest = Math.floor(rest / more);
    }
    packed += digits[rest] ?? '';
  }
  return packed;
}

/** @throws where the text holds anything else, or ends within a number */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let place = 1;
  for (let index = 0; index < packed.length; index += 1) {
    const value = values.get(packed.charCodeAt(index));
    if (value === undefined) throw new Error('not packed numbers');
    number += (value % more) * place;
    if (value >= more) {
      place *= more;
    } else {
      numbers.push(number);
      number = 0;
      place = 1;
    }
  }
  if (place !== 1) throw new Error('packed numbers are cut off');
  return numbers;
}
