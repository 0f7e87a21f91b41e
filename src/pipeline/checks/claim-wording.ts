import type { Claim } from '#core/evidence/schema.ts';
import { doubtPhrases } from '#core/evidence/wording.ts';
import { contentStems, countWords, plainWords, splitSentences } from '#core/evidence/words.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { ClaimUse, ProseUnit } from '../markdown/prose.ts';
import { unitText } from '../markdown/prose.ts';
import { checkStrictLessons } from './strict-lessons.ts';

/** Fewer words than this do not make a statement that a claim could support. */
const leastWords = 6;
/** The share of a lesson's claims that may be not checked. */
const mostUnchecked = 0.25;

/** Each claim wraps a statement of its own matter, a disputed one with its doubt, and few are unchecked. */
export const checkClaimWording = checkStrictLessons(({ lesson, file, units, claims }) => {
  const uses = units.flatMap((unit) => unit.claims.map((use) => ({ unit, use })));
  const issues = uses.flatMap(({ unit, use }) => {
    const claim = claims.get(use.id);
    return claim === undefined ? [] : checkUse(use, unit, claim, file);
  });
  const used = [...new Set(uses.map(({ use }) => use.id))].flatMap((id) => claims.get(id) ?? []);
  const unchecked = used.filter(({ support }) => support === 'not-checked').map(({ id }) => id);
  if (unchecked.length <= used.length * mostUnchecked) return issues;
  const place = { file, line: lesson.source.front.lineOf(['id']) };
  const counts = { found: unchecked.length, total: used.length, ids: unchecked };
  return [...issues, createIssue('too-many-unchecked', place, counts)];
});

function checkUse(use: ClaimUse, unit: ProseUnit, claim: Claim, file: string): ContentIssue[] {
  const place = { file, line: use.line };
  const issues: ContentIssue[] = [];
  const { id } = use;
  const found = countWords(use.text);
  if (found < leastWords)
    issues.push(createIssue('claim-too-short', place, { id, found, least: leastWords }));
  const stems = contentStems(use.text);
  if (![...contentStems(claim.text)].some((stem) => stems.has(stem))) {
    issues.push(createIssue('claim-off-topic', place, { id }));
  }
  if (claim.standing === 'disputed' && !showsDoubt(use, unit)) {
    issues.push(createIssue('doubt-missing', place, { id }));
  }
  return issues;
}

/** In a sentence that the claim's words reach into, or in the one after. */
function showsDoubt(use: ClaimUse, unit: ProseUnit): boolean {
  const text = unitText(unit);
  const start = text.indexOf(use.text);
  const before = splitSentences(text.slice(0, start));
  const after = splitSentences(text.slice(start + use.text.length));
  const heard = ` ${plainWords([before.at(-1) ?? '', use.text, ...after.slice(0, 2)].join(' ')).join(' ')} `;
  return doubtPhrases.some((phrase) => heard.includes(` ${plainWords(phrase).join(' ')} `));
}
