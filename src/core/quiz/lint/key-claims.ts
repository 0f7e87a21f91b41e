import type { QuizItem } from '../schema.ts';

type Path = readonly (string | number)[];

export interface KeyClaim {
  readonly claim: string;
  /** From the item to the claim's place. */
  readonly path: Path;
}

/** The claims that what is scored as right rests on; none where nothing is scored. */
export function keyClaims(item: QuizItem): readonly KeyClaim[] {
  switch (item.type) {
    case 'numeric':
    case 'short':
      return listed(item.claims, []);
    case 'single':
    case 'multiple':
      return item.options.flatMap(({ correct, claims }, at) =>
        correct || item.type === 'multiple' ? listed(claims, ['options', at]) : [],
      );
    case 'extended':
      return ofEach('stems', item.stems);
    case 'label':
      return ofEach('spots', item.spots);
    case 'ordering':
      return ofEach('entries', item.entries);
    case 'likelihood':
      return [];
  }
}

const listed = (claims: readonly string[], at: Path): KeyClaim[] =>
  claims.map((claim, position) => ({ claim, path: [...at, 'claims', position] }));

const ofEach = (list: string, parts: readonly { readonly claims: readonly string[] }[]): KeyClaim[] =>
  parts.flatMap(({ claims }, at) => listed(claims, [list, at]));
