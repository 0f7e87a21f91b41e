import type { Claim } from '../../evidence/schema.ts';

/** Why no score may rest on a claim; null where it may. */
export function weaknessOf({ standing, support }: Claim): string | null {
  if (standing === 'disputed') return 'disputed';
  if (support === 'not-checked') return 'not checked';
  if (support === 'source-itself') return 'known from the source alone';
  return null;
}
