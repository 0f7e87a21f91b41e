import type { ItemFinding, LintedItem } from './item-finding.ts';

const abbreviation = /(?<![\p{L}\p{N}])(?=(?:[\p{Ll}\p{N}-]*\p{Lu}){2})[\p{L}][\p{L}\p{N}]*(?:-\p{N}+)?/gu;
const eponym =
  /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+(?=(?:'s|’s)? (?:disease|syndrome|sign|law|equation|effect|score|triad|test)\b)/gu;

/** Abbreviations and eponyms that neither the glossary nor the item itself explains. */
export function findUnknownWords(item: LintedItem, known: (word: string) => boolean): ItemFinding[] {
  const texts: { text: string; path: readonly (string | number)[] }[] = [
    { text: item.stem, path: ['stem'] },
    { text: item.question, path: ['question'] },
    ...item.options.map(({ text, path }) => ({ text, path: [...path, 'text'] })),
  ];
  const everything = texts.map(({ text }) => text).join(' ');
  const seen = new Set<string>();
  return texts.flatMap(({ text, path }) =>
    [...(text.match(abbreviation) ?? []), ...(text.match(eponym) ?? [])].flatMap((word) => {
      if (seen.has(word) || known(word) || everything.includes(`(${word})`)) return [];
      seen.add(word);
      return [{ code: 'unknown-abbreviation', path, params: { word } } as const];
    }),
  );
}
