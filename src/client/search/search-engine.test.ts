import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '#core/search/documents.ts';
import { partFile } from '#core/search/index-parts.ts';
import { packDirectory } from '#pipeline/search/pack-directory.ts';
import { packIndex, type SearchSource } from '#pipeline/search/pack-index.ts';
import { createSearchEngine } from './search-engine.ts';
import type { SearchAnswer } from './search-answer.ts';

const documentOf = (course: string, name: string, text: string): SearchDocument => ({
  kind: 'lesson',
  path: `/${course}/lessons/${name}/`,
  name,
  page: '',
  title: name,
  terms: '',
  keyPoints: '',
  text,
  isTreatment: false,
});
const sourceOf = (course: string, ...documents: SearchDocument[]): SearchSource => ({
  course,
  language: 'en',
  safety: { en: '' },
  documents,
  forms: [],
  terms: [`${course} term`],
});

/** Fifteen courses that all speak of water; two of them of something that only they know. */
const sources = [
  sourceOf('tea', documentOf('tea', 'steeping', 'Pour water on the leaves. No tea goes with bowling.')),
  sourceOf('knots', documentOf('knots', 'wet rope', 'A wet hitch holds in water. The bowline is a loop.')),
  sourceOf('hikes', documentOf('hikes', 'rides', 'How to hitch a ride along the water.')),
  ...Array.from({ length: 12 }, (_, index) =>
    sourceOf(`river-${index}`, documentOf(`river-${index}`, 'flow', 'Water runs to the sea.')),
  ),
];

const files = new Map<string, string>();
for (const source of sources) {
  const { header, parts } = packIndex(source);
  files.set(`/${source.course}/search-index.json`, JSON.stringify(header));
  for (const [part, json] of parts)
    files.set(`/${source.course}/search/${partFile(part, header.version)}`, json);
}
const directory = packDirectory(sources);
files.set('/search/courses.json', JSON.stringify(directory.header));
for (const [part, json] of directory.parts)
  files.set(`/search/search/${partFile(part, directory.header.version)}`, json);

const readFile = (url: string): Promise<unknown> => {
  const json = files.get(url);
  return json === undefined ? Promise.reject(new Error('404')) : Promise.resolve(JSON.parse(json) as unknown);
};

/** An engine as a page of a course has it; without a course, as the search page has it. */
function open(own?: string, isThere: (url: string) => boolean = () => true) {
  const read: string[] = [];
  const courses = sources.map(({ course }) => course).sort((a, b) => Number(b === own) - Number(a === own));
  const engine = createSearchEngine(
    {
      indexes: courses.map((course) => `/${course}/search-index.json`),
      directory: '/search/courses.json',
      hasOwnCourse: own !== undefined,
    },
    (url) => {
      read.push(url);
      const json = isThere(url) ? files.get(url) : undefined;
      return json === undefined
        ? Promise.reject(new Error('404'))
        : Promise.resolve(JSON.parse(json) as unknown);
    },
  );
  const folders = (): string[] => [...new Set(read.map((url) => url.split('/')[1] ?? ''))];
  return { engine, folders };
}
const coursesOf = ({ hits }: SearchAnswer): string[] => hits.map(({ course }) => course);

describe('a site of several courses', () => {
  it('answers from the course at hand before it loads anything else', async () => {
    const { engine, folders } = open('tea');
    let atFirst: string[] = [];
    let first: SearchAnswer | undefined;
    const answer = await engine.search('water ', (early) => {
      first ??= early;
      atFirst = folders();
    });
    expect(atFirst).toEqual(['tea']);
    expect(first && coursesOf(first)).toEqual(['tea']);
    expect(coursesOf(answer)).toContain('tea');
    expect(coursesOf(answer).length).toBeGreaterThan(1);
  });

  it('asks only the courses that have what is asked', async () => {
    const { engine, folders } = open();
    expect(coursesOf(await engine.search('bowline '))).toEqual(['knots']);
    expect(folders()).toEqual(['search', 'knots']);
  });

  it('asks no more than eight courses beside the one at hand, however many have it', async () => {
    const { engine, folders } = open('tea');
    const answer = await engine.search('water ');
    expect(folders()).toHaveLength(10);
    expect(new Set(coursesOf(answer)).size).toBe(9);
  });

  it('does not correct in one course a word that another has', async () => {
    const { engine } = open('tea');
    const early: SearchAnswer[] = [];
    const answer = await engine.search('bowline ', (first) => early.push(first));
    expect(answer.corrections).toEqual([]);
    expect(coursesOf(answer)).toEqual(['knots']);
    // Not from the course at hand, which would take it for another word.
    expect(early.map(coursesOf)).toEqual([['knots']]);
  });

  it('corrects once what no course has', async () => {
    const { engine } = open('tea');
    const answer = await engine.search('bowlime ');
    expect(answer.corrections).toEqual([{ typed: 'bowlime', used: 'bowline' }]);
    expect(coursesOf(answer)).toEqual(['knots']);
  });

  it('counts a hit for less where its course lacks a part of what is asked', async () => {
    const scoreIn = ({ hits }: SearchAnswer): number =>
      hits.find(({ course }) => course === 'hikes')?.score ?? Number.NaN;
    const query = 'bowline hitch ';
    const alone = createSearchEngine({ indexes: ['/hikes/search-index.json'] }, readFile);
    const answer = await open('hikes').engine.search(query);
    expect(scoreIn(answer)).toBeLessThan(scoreIn(await alone.search(query)));
    expect(coursesOf(answer)[0]).toBe('knots');
  });

  it('does not take a word that a course lacks for one like it', async () => {
    const { hits } = await open('tea').engine.search('bowline leaves ');
    expect(hits.find(({ course }) => course === 'tea')?.marks).toEqual(['leav']);
  });

  it('suggests something where no course has anything', async () => {
    const answer = await open().engine.search('zzzzqqqq ');
    expect(answer.hits).toEqual([]);
    expect(answer.suggestions.length).toBeGreaterThan(0);
  });

  it('asks every course, and says so, where the directory is missing', async () => {
    const { engine } = open('tea', (url) => url !== '/search/courses.json');
    const answer = await engine.search('bowline ');
    expect(answer.missing).toEqual(['/search/courses.json']);
    expect(answer.isIncomplete).toBe(true);
    expect(coursesOf(answer)).toContain('knots');
  });

  it('says which course it could not ask, and answers with the rest', async () => {
    const { engine } = open(undefined, (url) => !url.startsWith('/river-0/'));
    const answer = await engine.search('water ');
    expect(answer.missing).toEqual(['/river-0/search-index.json']);
    expect(answer.hits.length).toBeGreaterThan(0);
  });

  it('fills excerpts of every course', async () => {
    const { engine } = open();
    const { hits } = await engine.search('water ');
    const filled = await engine.excerpts(hits);
    expect(filled.every(({ excerpt }) => excerpt.length > 0)).toBe(true);
  });
});
