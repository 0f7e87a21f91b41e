import { framingLines, groundedLines } from '#core/case/lines.ts';
import type { CaseSource } from '#core/case/schema.ts';
import { findDoses } from '#core/evidence/doses.ts';
import type { Claim } from '#core/evidence/schema.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { YamlSource } from '../read/yaml-source.ts';

/** No dose, rate or target stands in a case unless a claim of its line holds it. Values of the patient (`{{MAP}}`) are no numbers. */
export function checkCaseDoses(
  value: CaseSource,
  source: YamlSource,
  claims: readonly Claim[],
): ContentIssue[] {
  const ledger = new Map(claims.map((claim) => [claim.id, claim]));
  return [...framingLines(value), ...groundedLines(value)].flatMap(({ path, texts, claims: named }) => {
    const held = new Set(named.flatMap((id) => dosesOf(ledger.get(id))));
    return texts
      .flatMap(findDoses)
      .filter(({ key }) => !held.has(key))
      .map(({ written: dose }) =>
        createIssue('case-dose', { file: source.file, line: source.lineOf(path) }, { dose, claims: named }),
      );
  });
}

/** Not of `printed`: what the source has wrong holds no dose. */
function dosesOf(claim: Claim | undefined): string[] {
  if (claim === undefined) return [];
  const { text, note = '' } = claim;
  return findDoses(`${text}\n${note}`).map(({ key }) => key);
}
