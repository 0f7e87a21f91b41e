import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patientModels } from '#core/patient/registry.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { buildSearchIndex } from '#pipeline/search/pack-index.ts';
import { readIndex } from './read-index.test-support.ts';
import { createSearchEngine } from './search-engine.ts';

const url = '/capillary-leak/search-index.json';
const built = buildSearchIndex(loadSite('content', patientModels).site.courses.get('capillary-leak')!);
const queries = ['albumin', 'oedma AKI', 'what is the leak?', 'الوذمة', 'zzzzqqq'];

describe('an index of which a part is missing or damaged', () => {
  it('says which one, answers with the rest, and tries again', async () => {
    let isBroken = true;
    const breakNames = (file: string, json: string) => (isBroken && file.includes('/names-0.') ? '{}' : json);
    const engine = createSearchEngine({ indexes: [url] }, readIndex(built, breakNames));
    const broken = await engine.search('what is the leak?');
    expect(broken.isIncomplete).toBe(true);
    expect(broken.missing).toEqual([expect.stringContaining('/names-0.')]);
    expect(broken.hits.length).toBeGreaterThan(0);
    isBroken = false;
    const mended = await engine.search('what is the leak?');
    expect(mended).toMatchObject({ isIncomplete: false, missing: [] });
    expect(mended.hits.length).toBeGreaterThan(broken.hits.length);
  });

  it('says that the whole course is missing', async () => {
    const engine = createSearchEngine({ indexes: ['/other/search-index.json', url] }, async (asked) => {
      if (asked.startsWith('/other/')) throw new Error('404');
      return readIndex(built)(asked);
    });
    const answer = await engine.search('albumin');
    expect(answer.missing).toEqual(['/other/search-index.json']);
    expect(answer.hits.length).toBeGreaterThan(0);
  });

  it('never makes a search fail, however it is damaged', async () => {
    const damage = fc.constantFrom(
      (json: string) => json.slice(0, json.length / 2),
      () => 'null',
      () => '[]',
      () => '{"words":5,"names":"a","texts":null,"schema":"search/3"}',
      (json: string) => json.replace(/:"[A-Za-z0-9+/]{20}/, ':"'),
      (json: string) => json.replace(/[0-9]/g, '9'),
      (json: string) => json.replace(/,/, ',null,'),
    );
    const parts = ['search-index', ...built.parts.keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        damage,
        fc.constantFrom(...queries),
        async (part, change, query) => {
          const read = readIndex(built, (file, json) => (file.includes(`/${part}.`) ? change(json) : json));
          const engine = createSearchEngine({ indexes: [url] }, read);
          const answer = await engine.search(query);
          const filled = await engine.excerpts(answer.hits);
          expect(filled.map(({ id }) => id)).toEqual(answer.hits.map(({ id }) => id));
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('answers a query in Arabic letters without the English shards', async () => {
    const read: string[] = [];
    const engine = createSearchEngine(
      { indexes: [url] },
      readIndex(built, (file, json) => (read.push(file), json)),
    );
    await engine.search('albumin ');
    const arabic = built.header.terms.findIndex((key) => /\p{Script=Arabic}/u.test(key));
    expect(read.some((file) => file.includes(`/terms-${arabic}.`))).toBe(false);
    const { hits } = await engine.search('الوذمة');
    expect(read.some((file) => file.includes(`/terms-${arabic}.`))).toBe(true);
    expect(hits.some(({ kind }) => kind === 'lesson')).toBe(true);
  });

  it('gives treatment hits their standing and the safety line', async () => {
    const { hits } = await createSearchEngine({ indexes: [url] }, readIndex(built)).search(
      'immunoglobulin dose',
    );
    const treatment = hits.filter(({ path }) => path.includes('/preventing-the-next-attack/'));
    expect(treatment.length).toBeGreaterThan(0);
    for (const hit of treatment)
      expect(hit).toMatchObject({ isTreatment: true, safety: built.header.safety });
    expect(treatment.some(({ standing }) => standing !== undefined)).toBe(true);
  });
});
