import { describe, expect, it } from 'vitest';
import { patientModels } from '#core/patient/registry.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { collectDocuments } from './documents.ts';
import { americanSpelling, otherSpellings, spellingRules } from './spelling.ts';
import { indexedWords } from './words.ts';

describe('spelling rules', () => {
  it.each(spellingRules.map(({ turns, leaves }) => [...turns, leaves]))(
    '%s is %s in American spelling, and %s stays',
    (british, american, other) => {
      expect(americanSpelling(british)).toBe(american);
      expect(americanSpelling(other)).toBe(other);
    },
  );

  it('gives each spelling that some of the rules make', () => {
    expect(otherSpellings('anaesthetise')).toEqual(
      expect.arrayContaining(['anesthetise', 'anaesthetize', 'anesthetize']),
    );
  });

  /** The words of the shipped course, which is written in American spelling. */
  const course = loadSite('content', patientModels).site.courses.get('capillary-leak')!;
  const words = new Set(
    collectDocuments(course).flatMap(({ name, text }) => indexedWords(`${name} ${text}`)),
  );

  it('takes no word of the course for another word of the course', () => {
    const mixed = [...words].filter((word) => otherSpellings(word).some((other) => words.has(other)));
    // One word each: the course quotes British titles. Whoever adds a word here makes sure that it is one too.
    expect(mixed.sort()).toEqual(['hypoalbuminaemia', 'paediatr']);
  });

  it('leaves American words alone, in the middle of which a rule would find its letters', () => {
    const angioedema = [...words].filter((word) => word.includes('angioedema'));
    expect(angioedema).not.toEqual([]);
    for (const word of angioedema) expect(americanSpelling(word)).toBe(word);
  });

  it.each([
    ['oedema', 'edema'],
    ['haemoconcentration', 'hemoconcentration'],
    ['hypovolaemic', 'hypovolemic'],
    ['tumour', 'tumor'],
    ['litre', 'liter'],
    ['leukaemia', 'leukemia'],
  ])('finds %s as the %s of the course', (british, american) => {
    expect(words).toContain(american);
    expect(otherSpellings(british)).toContain(american);
  });
});
