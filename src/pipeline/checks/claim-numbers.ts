import { findNumbers, numbersHeld } from '#core/evidence/numbers.ts';
import type { Claim } from '#core/evidence/schema.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { CheckInput } from './check.ts';
import { checkStrictLessons } from './strict-lessons.ts';

/** What may hold numbers of its own: a story, and a word that the glossary explains. */
const exempt = new Set(['Vignette', 'Term']);

/** Every number of the prose stands in a claim whose record holds it. Lab values are attributes, not prose. */
export const checkClaimNumbers = checkStrictLessons(({ file, units, claims }, input) => {
  const names = namesWithDigits(input);
  const years = referenceYears(input);
  return units.flatMap((unit) =>
    unit.pieces.flatMap(({ text, line, inside, claim }): ContentIssue[] => {
      if (inside.some((name) => exempt.has(name))) return [];
      const numbers = findNumbers(names === null ? text : text.replace(names, ' ')).filter(
        ({ value }) => !years.has(value),
      );
      const use = claim === null ? undefined : unit.claims[claim];
      const record = use === undefined ? undefined : claims.get(use.id);
      if (use !== undefined && record === undefined) return [];
      const held = record === undefined ? null : numbersOf(record);
      return numbers
        .filter(({ value }) => held?.has(value) !== true)
        .map(({ written: number }) =>
          use === undefined
            ? createIssue('number-outside-claim', { file, line }, { number })
            : createIssue('number-not-in-claim', { file, line }, { number, id: use.id }),
        );
    }),
  );
});

/** Not `printed`: what the source has wrong supports no number. */
function numbersOf({ text, note, values }: Claim): Set<string> {
  return numbersHeld([text, note, values]);
}

/** Glossary names such as `anti-PD 1`; those whose digits follow a letter are no numbers anyway. */
function namesWithDigits({ parsed }: CheckInput): RegExp | null {
  const names = parsed.glossary.entries
    .flatMap(({ value }) => [value.term, ...value.abbreviations, ...value.synonyms, ...value.spellings])
    .filter((name) => /\d/.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return names.length === 0 ? null : new RegExp(names.join('|'), 'giu');
}

function referenceYears({ parsed }: CheckInput): Set<string> {
  return new Set(
    parsed.references.entries.flatMap(({ value }) =>
      (value.issued?.['date-parts'] ?? []).map(([year]) => String(year)),
    ),
  );
}
