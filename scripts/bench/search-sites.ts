import type { LoadedCourse } from '#core/course/loaded.ts';
import { searchIndexPath } from '#core/search/index-parts.ts';
import type { SearchSource } from '#pipeline/search/pack-index.ts';
import { generateQueries, generateSite } from './generate-site.ts';
import { medianOf, quantileOf } from './measure.ts';
import { openOurs, siteFiles } from './search-engines.ts';
import { engineBytes, gzipped, kB, worker } from './search-scale.ts';

const courses = 50;
const pages = 30;
const queriesPerCourse = 2;
const sorts = 5;

/** Bytes of one query in a fresh engine: until the first list is shown, and until all is there. */
interface Loaded {
  first: number;
  all: number;
  hit: string;
}

interface Asked {
  readonly query: string;
  /** Id of the course that the query is drawn from, and the address of its index. */
  readonly course: string;
  readonly own: string;
  /** The invented subject of a page stands in its course only, so it is known which course must come first. */
  readonly isSubject: boolean;
}

/**
 * A site of fifty courses of thirty pages: what a query loads where a course is at hand, where none is, and what it
 * would load if each course were asked.
 */
export async function benchSites(course: LoadedCourse): Promise<void> {
  console.log(`… ${courses} courses of ${pages} pages`);
  const sources = generateCourses(course);
  const site = siteFiles(sources);
  const queries = sources.flatMap(askCourse);
  const load = createLoad(site);
  const ways = {
    'a course at hand': ({ query, own }: Asked) => load(query, own, true),
    'none at hand': ({ query }: Asked) => load(query, undefined, true),
    'each course asked': ({ query }: Asked) => load(query, undefined, false),
  };
  const engine = engineBytes(worker);
  const rows: Record<string, string | number>[] = [];
  for (const [what, way] of Object.entries(ways)) {
    const loaded: Loaded[] = [];
    for (const query of queries) loaded.push(await way(query));
    const subjects = queries.flatMap(({ isSubject, course: id }, index) =>
      isSubject ? [loaded[index]?.hit.startsWith(`/${id}/`)] : [],
    );
    rows.push({
      what,
      queries: loaded.length,
      ...describe(
        'first result',
        loaded.map(({ first }) => engine + first),
      ),
      ...describe(
        'all results',
        loaded.map(({ all }) => engine + all),
      ),
      'its course first': `${subjects.filter(Boolean).length} of ${subjects.length}`,
    });
  }
  console.table(rows);
}

const generateCourses = (course: LoadedCourse): SearchSource[] =>
  Array.from({ length: courses }, (_, index) => {
    const source = generateSite(course, pages, 100 + index);
    const id = `generated-${index}`;
    const documents = source.documents.map((each) => ({ ...each, path: each.path.replace('generated', id) }));
    return { ...source, course: id, documents };
  });

/** Each course in its turn gives other sorts of queries. */
const askCourse = (source: SearchSource, place: number): Asked[] =>
  generateQueries(source, sorts, 900 + place)
    .map((query, sort) => ({
      query,
      course: source.course,
      own: searchIndexPath(source.course),
      isSubject: sort === 0 || sort === sorts - 1,
    }))
    .filter((_, sort) => (sort + place) % sorts < queriesPerCourse);

/** @returns what one query loads; `own` is the address of the index of the course at hand */
function createLoad({ scope, files }: ReturnType<typeof siteFiles>) {
  const sizes = new Map<string, number>();
  return async (query: string, own: string | undefined, hasDirectory: boolean): Promise<Loaded> => {
    const read = new Set<string>();
    const bytes = (): number => [...read].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
    const others = scope.indexes.filter((url) => url !== own);
    const asked = {
      indexes: own === undefined ? others : [own, ...others],
      directory: hasDirectory ? scope.directory : undefined,
      hasOwnCourse: own !== undefined,
    };
    const engine = openOurs(asked, files, (file, json) => {
      read.add(file);
      if (!sizes.has(file)) sizes.set(file, gzipped(json));
    });
    let first: number | undefined;
    const { hits } = await engine.search(query, () => (first ??= bytes()));
    return { first: first ?? bytes(), all: bytes(), hit: hits[0]?.path ?? '' };
  };
}

const describe = (what: string, bytes: readonly number[]): Record<string, string> => ({
  [`${what} kB, median`]: kB(medianOf(bytes)),
  [`${what}, p95`]: kB(quantileOf(bytes, 0.95)),
  [`${what}, max`]: kB(Math.max(...bytes)),
});
