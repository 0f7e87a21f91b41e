import { explanationsOf } from '../explanations.ts';
import type { QuizItem } from '../schema.ts';

export interface KeyClaim {
  readonly claim: string;
  /** From the item to the claim's place. */
  readonly path: readonly (string | number)[];
}

/** The claims that what is scored as right rests on; none where nothing is scored. */
export function keyClaims(item: QuizItem): readonly KeyClaim[] {
  return explanationsOf(item)
    .filter(({ isKey }) => isKey)
    .flatMap(({ claims, path }) =>
      claims.map((claim, position) => ({ claim, path: [...path, 'claims', position] })),
    );
}
