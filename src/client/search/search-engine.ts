import { applyCorrections } from '#core/search/apply-corrections.ts';
import { searchIndexPath } from '#core/search/index-parts.ts';
import { coveragePower } from '#core/search/rank.ts';
import { openCourseDirectory, type CourseChoice, type CourseDirectory } from './course-directory.ts';
import { openCourseIndex, type CourseAnswer, type CourseIndex } from './course-index.ts';
import { mergeAnswers, sharedCorrections } from './merge-answers.ts';
import type { ReadFile } from './part-loader.ts';
import type { Search, SearchAnswer, SearchHit } from './search-answer.ts';
import type { SearchScope } from './search-scope.ts';

/** However many courses a site has, no more than these are asked beside the one at hand: this bounds the bytes of a query. */
const mostOthers = 8;

type OnFirst = Parameters<Search['search']>[1];
type Ask = (index: CourseIndex, query: string, corrects?: boolean) => Promise<CourseAnswer>;

/** Searches the course at hand, and of all other courses of the site those that have what is asked. */
export function createSearchEngine(scope: SearchScope, read?: ReadFile): Search {
  const indexes = scope.indexes.map((url) => ({ url, index: openCourseIndex(url, read) }));
  const own = scope.hasOwnCourse === true || indexes.length === 1 ? indexes[0]?.index : undefined;
  const directory = scope.directory === undefined ? undefined : openCourseDirectory(scope.directory, read);
  const courses = new Map<string, CourseIndex>();
  const ask: Ask = async (index, query, corrects) => {
    const answer = await index.search(query, corrects);
    for (const { course } of answer.hits) courses.set(course, index);
    return answer;
  };
  const all = indexes.map(({ index }) => index);
  const indexOf = (course: string): CourseIndex | undefined =>
    indexes.find(({ url }) => url.endsWith(searchIndexPath(course)))?.index;
  return {
    warm: () => {
      (own ?? directory)?.warm();
    },
    search: (query, onFirst) =>
      directory === undefined
        ? searchAll(query, all, ask)
        : searchChosen(query, { own, all, directory, indexOf, ask, onFirst }),
    async excerpts(hits) {
      const byCourse = new Map<string, SearchHit[]>();
      for (const hit of hits) byCourse.set(hit.course, [...(byCourse.get(hit.course) ?? []), hit]);
      const filled = await Promise.all(
        Array.from(byCourse, async ([course, some]) => (await courses.get(course)?.excerpts(some)) ?? some),
      );
      const byId = new Map(filled.flat().map((hit) => [hit.id, hit]));
      return hits.map((hit) => byId.get(hit.id) ?? hit);
    },
  };
}

async function searchAll(query: string, all: readonly CourseIndex[], ask: Ask): Promise<SearchAnswer> {
  const answers = await Promise.all(all.map((index) => ask(index, query)));
  return mergeAnswers(answers, sharedCorrections(answers));
}

interface SiteContext {
  readonly own: CourseIndex | undefined;
  readonly all: readonly CourseIndex[];
  readonly directory: CourseDirectory;
  readonly indexOf: (course: string) => CourseIndex | undefined;
  readonly ask: Ask;
  readonly onFirst: OnFirst;
}

/** One course answers first and alone, or the others would share its connection: the one at hand, else the best. */
async function searchChosen(query: string, site: SiteContext): Promise<SearchAnswer> {
  const { own, all, directory, ask, onFirst } = site;
  const missing = new Set<string>();
  const first = own && (await ask(own, query));
  // What it would correct may be known to another course.
  if (first !== undefined && first.hits.length > 0 && first.corrections.length === 0)
    onFirst?.(mergeAnswers([first], []));
  const choice = await directory.choose(query, (url) => missing.add(url));
  const lost: CourseAnswer = { hits: [], corrections: [], suggestions: [], missing: [...missing] };
  if (choice === undefined) {
    const answers = await Promise.all(
      all.map(async (index) => (index === own && first) || ask(index, query)),
    );
    return mergeAnswers([...answers, lost], sharedCorrections(answers));
  }
  const answers = await askChosen(query, choice, { ...site, first });
  return mergeAnswers([...answers, lost], choice.corrections);
}

async function askChosen(
  query: string,
  { courses, corrections }: CourseChoice,
  { own, all, indexOf, ask, onFirst, first }: SiteContext & { readonly first: CourseAnswer | undefined },
): Promise<CourseAnswer[]> {
  // What the whole site does not know is corrected once, for all alike: a course must not correct what another has.
  const understood = applyCorrections(query, corrections);
  const isUnderstood = first !== undefined && first.corrections.length === 0 && corrections.length === 0;
  const able = courses.flatMap(({ course, share }) => {
    const index = indexOf(course);
    return index === undefined ? [] : [{ index, share }];
  });
  const others = able.filter(({ index }) => index !== own).slice(0, mostOthers);
  const chosen = able.filter((each) => each.index === own || others.includes(each));
  const askOne = async ({ index, share }: (typeof chosen)[number]): Promise<CourseAnswer> =>
    weigh(index === own && isUnderstood ? first : await ask(index, understood, false), share);
  const [best, ...rest] = chosen;
  if (best === undefined) {
    // Nobody has it, but somebody has suggestions.
    const [some] = all;
    return first !== undefined ? [first] : some === undefined ? [] : [await ask(some, query)];
  }
  // The course at hand has been shown.
  if (isUnderstood && first.hits.length > 0) return Promise.all(chosen.map(askOne));
  const lead = await askOne(best);
  if (lead.hits.length > 0) onFirst?.(mergeAnswers([lead], corrections));
  return [lead, ...(await Promise.all(rest.map(askOne)))];
}

/** A course that lacks some of the words does not know that its passages lack them. */
const weigh = (answer: CourseAnswer, share: number): CourseAnswer => ({
  ...answer,
  hits: answer.hits.map((hit) => ({ ...hit, score: hit.score * share ** coveragePower })),
});
