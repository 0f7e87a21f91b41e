import { compilePattern, readSentences } from '#core/evidence/error-pattern.ts';
import type { ReadSentence } from '#core/evidence/error-pattern.ts';
import type { Claim } from '#core/evidence/schema.ts';
import { contentStems } from '#core/evidence/words.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { Check } from './check.ts';
import { checkStrictLessons } from './strict-lessons.ts';

/** What the course changed or doubts says what stood there, what is true instead, and why. */
export const checkCorrections: Check = ({ parsed }) => {
  const { source, entries } = parsed.claims;
  if (parsed.course?.value?.evidence !== 'strict' || source === null) return [];
  return entries.flatMap(({ value: { id, standing, text, printed, note }, index }): ContentIssue[] => {
    if (standing !== 'corrected' && standing !== 'disputed') return [];
    const missing =
      printed === undefined ? 'printed' : note === undefined ? 'note' : printed === text ? 'text' : null;
    const place = { file: source.file, line: source.lineOf(['claims', index]) };
    return missing === null ? [] : [createIssue('correction-incomplete', place, { id, standing, missing })];
  });
};

/**
 * A corrected claim is only cited through its correction. The words that it wraps do not read like the error, whatever
 * the sentence around them says, and share a word with the correction that the source's own wording does not have.
 */
export const checkCitedCorrections = checkStrictLessons(({ file, units, claims }, { parsed }) => {
  const errors = new Map<string, (sentence: ReadSentence) => boolean>(
    parsed.errorPatterns.entries.map(({ value }) => [value.claim, compilePattern(value)]),
  );
  return units
    .flatMap((unit) => unit.claims)
    .flatMap(({ id, line, text }): ContentIssue[] => {
      const claim = claims.get(id);
      if (claim?.standing !== 'corrected') return [];
      const isError = errors.get(id);
      if (isError !== undefined && readSentences(text).some(isError)) {
        return [createIssue('cites-the-error', { file, line }, { id, why: 'error' })];
      }
      const stems = contentStems(text);
      const isOfCorrection = correctionStems(claim).some((stem) => stems.has(stem));
      return isOfCorrection ? [] : [createIssue('cites-the-error', { file, line }, { id, why: 'words' })];
    });
});

function correctionStems({ text, note, printed }: Claim): string[] {
  const ofError = contentStems(printed ?? '');
  return [...contentStems(`${text} ${note ?? ''}`)].filter((stem) => !ofError.has(stem));
}
