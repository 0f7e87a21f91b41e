import type { Claim } from '#core/evidence/schema.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { weaknessOf } from '#core/quiz/lint/weak-claim.ts';
import { keyClaims } from '#core/quiz/lint/key-claims.ts';
import type { Check } from './check.ts';

/** Where `evidence: strict`, nothing is scored that rests on a claim which may be wrong. */
export const checkSoundKeys: Check = ({ parsed }) => {
  if (parsed.course?.value?.evidence !== 'strict') return [];
  const claims = new Map<string, Claim>(parsed.claims.entries.map(({ value }) => [value.id, value]));
  return parsed.quizzes.flatMap(({ list: { source, entries } }) =>
    entries.flatMap(({ value, index }) =>
      keyClaims(value).flatMap(({ claim: id, path }): ContentIssue[] => {
        const claim = claims.get(id);
        const why = claim === undefined ? null : weaknessOf(claim);
        if (why === null) return [];
        const place = { file: source.file, line: source.lineOf(['items', index, ...path]) };
        return [createIssue('weak-key', place, { claim: id, why })];
      }),
    ),
  );
};
