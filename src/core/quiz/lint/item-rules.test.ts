import { describe, expect, test } from 'vitest';
import { areKeysBunched } from './key-positions.ts';
import { findAlikeStems } from './alike-stems.ts';
import type { LintedItem } from './item-finding.ts';
import { itemRules } from './item-rules.ts';
import { findUnknownWords } from './unknown-words.ts';
import { missingFacets } from './vignette.ts';

const handover = 'A 40-year-old woman is brought to the clinic; since morning her hand has been numb.';

/** An item in which no rule finds anything: the first option is the key. */
function item(
  changes: Partial<Omit<LintedItem, 'options'>> & { options?: readonly string[] } = {},
): LintedItem {
  const { options = ['Bowline', 'Clove hitch', 'Sheet bend'], ...rest } = changes;
  return {
    stem: handover,
    clinical: true,
    question: 'Which knot holds a loop under load?',
    hasOneKey: true,
    waived: [],
    ...rest,
    options: options.map((text, at) => ({ text, correct: at === 0, sort: null, path: ['options', at] })),
  };
}

const codesOf = (given: LintedItem): string[] =>
  itemRules.flatMap((rule) => rule(given)).map(({ code }) => code);

/** Each rule by a case it finds and its nearest neighbor that it leaves alone. */
const pairs: readonly (readonly [string, Parameters<typeof item>[0], Parameters<typeof item>[0]])[] = [
  ['several-questions', { question: 'Which? And why?' }, { question: 'Which, and why?' }],
  ['negative-lead-in', { question: 'Which is not a knot?' }, { question: 'Which is a knot and no hitch?' }],
  [
    'article-cue',
    { question: 'A loop is a?', options: ['Eye', 'Bight', 'Bend'] },
    { question: 'A loop is an?', options: ['Eye', 'Ear', 'Arm'] },
  ],
  [
    'all-of-the-above',
    { options: ['Bowline', 'Hitch', 'None of the above'] },
    { options: ['Bowline', 'Hitch', 'A knot tied above'] },
  ],
  [
    'combined-option',
    { options: ['Bowline', 'Hitch', 'A and B'] },
    { options: ['Bowline', 'Hitch', 'A and B flags'].slice(0, 2).concat('Bend') },
  ],
  [
    'absolute-word',
    { options: ['Bowline', 'Always a hitch', 'Bend'] },
    { options: ['Always a bowline', 'Hitch', 'Bend'] },
  ],
  [
    'vague-word',
    { options: ['Bowline', 'Often a hitch', 'Bend'] },
    { options: ['Bowline', 'A hitch in 4 of 10', 'Bend'] },
  ],
  [
    'mixed-options',
    { options: ['Bowline', 'It is a hitch.', 'Bend'] },
    { options: ['It is a bowline.', 'It is a hitch.', 'It is a bend.'] },
  ],
  [
    'long-key',
    { options: ['Bowline, tied with its end outside', 'Hitch', 'Bend'] },
    { options: ['Bowline', 'Hitch, tied with its end outside', 'Bend'] },
  ],
  [
    'clang',
    { stem: 'The eye slips.', options: ['A slipping eye', 'A hitch', 'A bend'] },
    { stem: 'The eye slips.', options: ['A slipping eye', 'A hitched eye', 'A bend'] },
  ],
  [
    'convergence',
    { options: ['Thick wet rope', 'Thick cord', 'Wet tape', 'Dry rope', 'Old wire'] },
    { options: ['Thick wet rope', 'Thick wet cord', 'Dry rope', 'Dry cord'] },
  ],
  [
    'option-overlap',
    { options: ['Bowline', 'Wet hitch', 'Wet hitch on wood'] },
    { options: ['Bowline', 'Wet hitch', 'Dry hitch'] },
  ],
  ['unsorted-figures', { options: ['10 kN', '30 kN', '20 kN'] }, { options: ['30 kN', '20 kN', '10 kN'] }],
  ['mixed-units', { options: ['10 kN', '20 N', '30 kN'] }, { options: ['10 %', '20 %', '30 %'] }],
  ['thin-vignette', { stem: 'A woman has a numb hand.' }, { stem: handover }],
  ['long-vignette', { stem: 'word '.repeat(121) }, { stem: 'word '.repeat(120) }],
];

describe.each(pairs)('%s', (code, found, left) => {
  test('is found', () => {
    expect(codesOf(item(found))).toContain(code);
  });
  test('leaves its nearest neighbor alone', () => {
    expect(codesOf(item(left))).not.toContain(code);
  });
});

test('finds nothing in a plain item', () => {
  expect(codesOf(item())).toEqual([]);
});

test('asks for capitals where a negative question is waived', () => {
  const waived = ['negative-lead-in'];
  expect(codesOf(item({ question: 'Which does not hold?', waived }))).toContain('negative-not-emphasized');
  expect(codesOf(item({ question: 'Which does NOT hold?', waived }))).not.toContain(
    'negative-not-emphasized',
  );
});

test('cues toward the key are no matter where each option is judged for itself', () => {
  const options = ['Bowline, tied with its end outside', 'Hitch', 'Bend'];
  expect(codesOf(item({ options, hasOneKey: false }))).toEqual([]);
});

test('names what a handover leaves out', () => {
  expect(missingFacets('A woman has a numb hand.')).toEqual(['age', 'setting', 'time']);
  expect(missingFacets(handover)).toEqual([]);
});

test('knows an abbreviation that the glossary or the item explains', () => {
  const given = item({ question: 'What is the minimum breaking load (MBL) of a PE line, the MBL of SK78?' });
  const words = findUnknownWords(given, (word) => word === 'PE').map(({ params }) => params);
  expect(words).toEqual([{ word: 'SK78' }]);
});

test('finds an eponym that nobody explains, and no name of a person', () => {
  const given = item({ stem: 'Then Amira shows the Carrick effect.' });
  expect(findUnknownWords(given, () => false).map(({ params }) => params)).toEqual([{ word: 'Carrick' }]);
});

test('calls stems alike from 60 % of the shorter one on', () => {
  const text = 'wet line slips below heavy autumn load';
  const alike = findAlikeStems([
    { id: 'a', text },
    { id: 'b', text: 'wet line slips below heavy summer sun' },
    { id: 'c', text: 'dry cord frays near warm fire' },
  ]);
  expect(alike.map(({ id, other }) => [id, other])).toEqual([['b', 'a']]);
});

test('calls keys bunched that chance would hardly place so', () => {
  const at = (position: number): { position: number; options: number } => ({ position, options: 4 });
  expect(areKeysBunched(Array.from({ length: 8 }, () => at(0)))).toBe(true);
  expect(areKeysBunched(Array.from({ length: 8 }, (_, index) => at(index % 4)))).toBe(false);
  expect(areKeysBunched([])).toBe(false);
});
