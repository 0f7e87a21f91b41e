/** Lists and groups in each other; no case or quiz comes near, and a parser that calls itself for each still has room. */
const deepest = 500;

/**
 * Whether a YAML text may nest so deeply that coloring it overflows the stack. Brackets are counted in quotes and comments
 * too, so it can be true of a text that only talks about brackets, never false of one that nests.
 */
export function nestsTooDeeply(text: string): boolean {
  let brackets = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    brackets += sign === '[' || sign === '{' ? 1 : -1;
    if (brackets < 0) brackets = 0;
    if (brackets > deepest) return true;
  }
  return text.split('\n').some((line) => depthOfLine(line) > deepest);
}

/** Each step of indentation, and each `- ` or `? ` before the first word, can open one more level. */
function depthOfLine(line: string): number {
  return /^[\s?:-]*/.exec(line)?.[0].length ?? 0;
}
