import type { LoadedCourse } from '#core/course/loaded.ts';
import { collectDocuments, type SearchDocument } from '#core/search/documents.ts';
import { collectForms } from '#core/search/forms.ts';
import type { SearchSource } from '#pipeline/search/pack-index.ts';

const sectionsPerPage = 4;
const sentencesPerSection = 6;

/** Seeded, so that every run indexes the same site (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A site of so many English pages: four sections a page of six sentences of the course's lessons
 * each, in another order, and on each page a subject of its own, an invented word that stands in its
 * title and in every section, as the subject of a real page does; every other sentence has a word
 * that is seldom used elsewhere. Its glossary is that of the course.
 */
export function generateSite(course: LoadedCourse, pages: number, seed = 13): SearchSource {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const lessons = collectDocuments(course).filter(({ kind }) => kind === 'lesson');
  const sentences = lessons.flatMap(({ text }) => text.match(/[^.!?]+[.!?]/g) ?? []);
  const headings = lessons.map(({ name }) => name);
  const documents: SearchDocument[] = [];
  const rare = Array.from({ length: pages * 3 }, () => inventWord(random));
  for (let page = 0; page < pages; page += 1) {
    const subject = inventWord(random);
    const title = `${subject[0]?.toUpperCase() ?? ''}${subject.slice(1)}: ${pick(headings).toLowerCase()}`;
    const path = `/generated/lessons/${subject}-${page}/`;
    for (let section = 0; section <= sectionsPerPage; section += 1) {
      const heading = section === 0 ? title : `${pick(headings)}${random() < 0.3 ? ` and ${subject}` : ''}`;
      const text = Array.from({ length: sentencesPerSection }, (_, index) =>
        index % 2 === 0 ? pick(sentences) : `${pick(sentences)} It is called ${pick(rare)}.`,
      );
      text.splice(Math.floor(random() * text.length), 0, `This holds for ${subject}.`);
      documents.push({
        kind: 'lesson',
        path: section === 0 ? path : `${path}#${anchorOf(heading)}`,
        name: heading,
        page: section === 0 ? '' : title,
        title: section === 0 ? title : '',
        terms: '',
        keyPoints: '',
        text: text.join(' '),
        isTreatment: false,
      });
    }
  }
  return {
    course: 'generated',
    language: 'en',
    safety: { en: 'Generated.' },
    documents,
    forms: collectForms(course.glossary.values()),
    terms: [...course.glossary.values()].map(({ term }) => term),
  };
}

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .replace(/\s/g, '-');

const onsets = [
  'b',
  'c',
  'd',
  'f',
  'g',
  'h',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'br',
  'cl',
  'dr',
  'pl',
  'st',
  'tr',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ia', 'eo'];
const endings = ['n', 'r', 's', 'x', 'ne', 'sis', 'mab', 'tin', 'min', 'rol', 'lin', 'toma', 'ria'];

/** Three or four syllables: a word that no dictionary has, in letters that English has. */
function inventWord(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const syllables = random() < 0.5 ? 2 : 3;
  return Array.from({ length: syllables }, () => pick(onsets) + pick(vowels)).join('') + pick(endings);
}

/** Queries as they are typed on such a site: subjects, words of headings, two words, a misspelling, a question. */
export function generateQueries({ documents }: SearchSource, count: number, seed = 29): string[] {
  const random = createRandom(seed);
  const pick = (): SearchDocument => documents[Math.floor(random() * documents.length)] as SearchDocument;
  const subjectOf = ({ page, name }: SearchDocument): string =>
    (page || name).split(':')[0]?.toLowerCase() ?? '';
  const longWords = ({ text }: SearchDocument): string[] =>
    text.toLowerCase().match(/[a-z]{6,}/g) ?? ['water'];
  return Array.from({ length: count }, (_, index) => {
    const [document, other] = [pick(), pick()];
    const word = longWords(document)[0] ?? '';
    switch (index % 5) {
      case 0:
        return subjectOf(document);
      case 1:
        return `${word} ${longWords(other).at(-1) ?? ''}`;
      case 2:
        return document.name.toLowerCase();
      case 3:
        return `${word.slice(0, 3)}${word.slice(4)}`;
      default:
        return `what is known of ${subjectOf(document)} and ${word}?`;
    }
  });
}
