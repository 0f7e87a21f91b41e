import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoadedCourse, Section } from '#core/course/loaded.ts';
import { buildSearchIndex } from '#pipeline/search/pack-index.ts';
import { openCourseIndex } from './course-index.ts';
import { readIndex } from './read-index.test-support.ts';

const section = (slug: string, heading: string, text: string, keyPoints = ''): Section => ({
  slug,
  heading,
  text,
  keyPoints,
  claimIds: [],
});
const lesson = (id: string, title: string, ...sections: Section[]) =>
  [
    id,
    {
      front: {
        schema: 'lesson/1',
        id,
        title,
        summary: `About ${title}.`,
        minutes: 5,
        objectives: [],
        language: 'en',
      },
      sections,
    },
  ] as const;
const term = (id: string, name: string, more: object = {}) =>
  [
    id,
    {
      id,
      term: name,
      abbreviations: [],
      spellings: [],
      synonyms: [],
      definition: `What a ${name} is.`,
      ...more,
    },
  ] as const;

/** Only what search reads of a course. */
const course = {
  course: { id: 'tea', languages: ['en'], modules: [], safety: { en: 'Not for real tea.' } },
  lessons: new Map([
    lesson(
      'boiling',
      'Boiling water',
      section('the-sluice', 'The sluice', 'Water runs out through it when the kettle is full.'),
      section('colour', 'Choosing a color', 'A gray pot shows no stains.', 'Choose gray.'),
      section(
        'faults',
        'What breaks first',
        'The thermal cut-off unit ages. A worn TCU lets the pot boil dry.',
      ),
    ),
    lesson(
      'cleaning',
      'Cleaning',
      ...Array.from({ length: 6 }, (_, i) =>
        section(`step-${i}`, `Step ${i}`, 'Rinse the limescale away with vinegar.'),
      ),
    ),
    lesson(
      'storing',
      'Storing leaves',
      section('tin', 'A tin', 'Vinegar spoils leaves, and limescale does not matter here.'),
    ),
  ]),
  formulas: new Map(),
  glossary: new Map([
    term('gray', 'gray', { spellings: ['grey'] }),
    term('thermal-cut-off-unit', 'thermal cut-off unit', {
      abbreviations: ['TCU', 'WHO'],
      arabic: 'وحدة القطع الحراري',
    }),
    term('sluice', 'sluice', { synonyms: ['outlet'] }),
    term('stain', 'stain', { spellings: ['stayne'] }),
  ]),
  cases: new Map(),
  quizzes: new Map([
    [
      'tea-quiz',
      {
        id: 'tea-quiz',
        title: 'Tea quiz',
        purpose: 'quiz',
        items: [
          {
            id: 'q1',
            lesson: 'boiling',
            question: 'Which part fails?',
            stem: 'A whistle stops.',
            options: [{ text: 'The gasket' }],
          },
        ],
      },
    ],
  ]),
  claims: new Map([
    [
      'F001',
      {
        id: 'F001',
        text: 'Samovars need charcoal.',
        standing: 'corrected',
        printed: 'Samovars need petrol.',
        sources: [],
      },
    ],
    ['F002', { id: 'F002', text: 'Porcelain is fired twice.', standing: 'as-stated', sources: [] }],
  ]),
  references: new Map([
    [
      'okakura1906',
      {
        id: 'okakura1906',
        title: 'The book of tea',
        author: [{ family: 'Okakura' }],
        issued: { 'date-parts': [[1906]] },
      },
    ],
  ]),
} as unknown as LoadedCourse;

const index = openCourseIndex('/tea/search-index.json', readIndex(buildSearchIndex(course)));
const search = (query: string) => index.search(query);
const paths = async (query: string): Promise<string[]> => (await search(query)).hits.map(({ path }) => path);

describe('search', () => {
  it('lands on the heading', async () => {
    expect((await paths('sluice'))[0]).toBe('/tea/lessons/boiling/#the-sluice');
    expect(await paths('sluice')).toContain('/tea/glossary/#term-sluice');
  });

  it('puts a page that is named so before passages that mention it', async () => {
    expect((await paths('cleaning'))[0]).toBe('/tea/lessons/cleaning/');
  });

  it('finds a text by abbreviation, full form, synonym and other spelling', async () => {
    expect(await paths('TCU')).toContain('/tea/lessons/boiling/#faults');
    expect(await paths('outlet ')).toContain('/tea/lessons/boiling/#the-sluice');
    expect(await paths('grey ')).toContain('/tea/lessons/boiling/#colour');
  });

  it('finds an English text by its Arabic term, with or without vowel signs and in other letters', async () => {
    expect(await paths('وَحدة القطع الحراري')).toContain('/tea/lessons/boiling/#faults');
    expect(await paths('وحده القطع الحرارى')).toContain('/tea/lessons/boiling/#faults');
  });

  it('finds a misspelled form of a term together with an abbreviation', async () => {
    const { hits, corrections } = await search('stayen TCU ');
    expect(corrections).toEqual([{ typed: 'stayen', used: 'stayne' }]);
    expect(hits.map(({ path }) => path)).toContain('/tea/lessons/boiling/#faults');
  });

  it('forgives one edit, then two, then says that nothing is found', async () => {
    expect(await paths('limescael ')).toContain('/tea/lessons/storing/#tin');
    expect(await paths('limmescael ')).toContain('/tea/lessons/storing/#tin');
    expect(await paths('zzzzzzzzz ')).toEqual([]);
  });

  it('knows an abbreviation that is written like a stop word', async () => {
    expect((await paths('WHO '))[0]).toBe('/tea/glossary/#term-thermal-cut-off-unit');
  });

  it('loads nothing for the stop words of a question', async () => {
    const read = async (query: string): Promise<Set<string>> => {
      const files = new Set<string>();
      const built = buildSearchIndex(course);
      const fresh = openCourseIndex(
        '/tea/search-index.json',
        readIndex(built, (file, json) => (files.add(file), json)),
      );
      await fresh.search(query);
      return files;
    };
    expect(await read('why is it that all of the limescale should be there? ')).toEqual(
      await read('limescale '),
    );
  });

  it('does not correct a word that the course has', async () => {
    expect((await search('tin ')).corrections).toEqual([]);
  });

  it('completes the last word while it is typed', async () => {
    expect(await paths('limes')).toContain('/tea/lessons/storing/#tin');
    expect((await search('limes')).corrections).toEqual([]);
  });

  it('prefers a passage with both words to passages with one', async () => {
    expect((await paths('limescale leaves '))[0]).toBe('/tea/lessons/storing/#tin');
  });

  it('does not let one page flood the list', async () => {
    const found = (await paths('limescale ')).filter((path) => path.startsWith('/tea/lessons/cleaning/'));
    expect(found).toHaveLength(3);
  });

  it('finds stems, corrections and references, and never an answer', async () => {
    expect(await paths('whistle ')).toEqual(['/tea/quizzes/tea-quiz/']);
    expect(await paths('petrol ')).toEqual(['/tea/source/#F001']);
    expect(await paths('Okakura 1906')).toEqual(['/tea/references/#ref-okakura1906']);
    expect(await paths('porcelain ')).toEqual([]);
    expect([...buildSearchIndex(course).parts.values()].join()).not.toContain('gasket');
  });

  it('marks the matched words, in the letters of the text', async () => {
    const { hits } = await search('limescael leaf');
    const [hit] = await index.excerpts(hits.filter(({ path }) => path.endsWith('#tin')));
    expect(hit?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toContain('limescale');
    expect(hit?.excerpt.map(({ text }) => text).join('')).toBe(
      'Vinegar spoils leaves, and limescale does not matter here.',
    );
  });

  it('answers any string without an exception', async () => {
    const syntax = fc.string({
      unit: fc.constantFrom(...Array.from('+-:~^*"<>&\\/ aeiotu\u0640\ud800\udc00é😀ه')),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), syntax, fc.string({ minLength: 10_000, maxLength: 10_000 })),
        async (query) => {
          const { hits, suggestions } = await search(query);
          expect(hits.length).toBeLessThanOrEqual(30);
          expect(hits.length + suggestions.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it('takes names of object properties for words', async () => {
    for (const query of ['constructor', '__proto__', 'toString', 'hasOwnProperty prototype'])
      expect(await paths(query)).toEqual([]);
  });
});
