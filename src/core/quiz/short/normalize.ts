/** Names in which a final s is no plural: sepsis, edematous, mass. */
const singular = /(?:ss|us|is)$/;

function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || singular.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/**
 * Words for comparison: no case, no accents, no hyphens or punctuation, no plural s, no article in front.
 * Spelling that differs otherwise (US and UK) is listed by the author.
 */
export function normalizeAnswer(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2066-\u2069\u061c]/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}+%]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.)/, '')
    .split(' ')
    .map(withoutPlural)
    .join(' ');
}

/** Is `a` one letter away from `b`: one added, dropped, changed, or two neighbors swapped? */
export function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA === restB) return false;
  const isSwap =
    restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return isSwap || restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
}
