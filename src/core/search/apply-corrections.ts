import type { Correction } from './plan-query.ts';
import { findWords, foldedWords } from './words.ts';

/** The query as it was understood: each corrected word in the place of the one typed, all else untouched. */
export function applyCorrections(query: string, corrections: readonly Correction[]): string {
  const used = new Map(corrections.map((each) => [foldedWords(each.typed).join(' '), each.used]));
  let text = '';
  let at = 0;
  for (const { folded, start, end } of findWords(query)) {
    const better = used.get(folded);
    if (better === undefined) continue;
    text += query.slice(at, start) + better;
    at = end;
  }
  return text + query.slice(at);
}
