import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { Piece, ProseUnit } from '../markdown/prose.ts';
import { checkStrictLessons } from './strict-lessons.ts';

/** More claims than this at once and no reader opens their notes. */
const mostClaims = 4;
/** Components that say of themselves that they state nothing, or tell one patient's story. */
const narrative = new Set(['Narrative', 'Vignette', 'Sidenote']);

/** Every paragraph, list item and table row holds a claim or is marked as one that states nothing. */
export const checkClaimedProse = checkStrictLessons(({ file, units }) => {
  const claimedBoxes = new Set(units.filter(({ claims }) => claims.length > 0).map(({ box }) => box));
  return units.flatMap((unit): ContentIssue[] => {
    if (unit.kind === 'heading' || unit.kind === 'table head') return [];
    const place = { file, line: unit.line };
    const found = unit.claims.length;
    if (found > mostClaims) return [createIssue('crowded-paragraph', place, { found, most: mostClaims })];
    const isClaimed = found > 0 || (unit.box !== null && claimedBoxes.has(unit.box));
    const words = statingWords(unit);
    if (isClaimed || words === '') return [];
    return [createIssue('unclaimed-prose', place, { kind: unit.kind, words: firstWords(words) })];
  });
});

function statingWords({ pieces }: ProseUnit): string {
  const text = pieces
    .filter((piece: Piece) => !piece.inside.some((name) => narrative.has(name)))
    .map((piece) => piece.text)
    .join('')
    .trim();
  return /\p{L}/u.test(text) ? text : '';
}

function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 6 ? text : `${words.slice(0, 6).join(' ')} …`;
}
