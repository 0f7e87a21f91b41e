import { contentStems } from '../../evidence/words.ts';

/** Two stems are one question asked twice where so much of what both hold is shared (Dice: twice the shared over the sum). */
export const ALIKE = 0.6;
/** Stems with fewer content words share most of them by chance. */
const LEAST_WORDS = 6;

export interface StemText {
  readonly id: string;
  /** Stem and question. */
  readonly text: string;
}

/** Pairs of items that share 60 % or more of their content words, the later named first. */
export function findAlikeStems(
  items: readonly StemText[],
): readonly { readonly id: string; readonly other: string; readonly percent: number }[] {
  const read = items.map(({ id, text }) => ({ id, stems: contentStems(text) }));
  const pairs: { id: string; other: string; percent: number }[] = [];
  for (const [at, { id, stems }] of read.entries()) {
    for (const earlier of read.slice(0, at)) {
      const smaller = Math.min(stems.size, earlier.stems.size);
      if (smaller < LEAST_WORDS) continue;
      const both = [...stems].filter((stem) => earlier.stems.has(stem)).length;
      const shared = (2 * both) / (stems.size + earlier.stems.size);
      if (shared >= ALIKE) pairs.push({ id, other: earlier.id, percent: Math.round(shared * 100) });
    }
  }
  return pairs;
}
