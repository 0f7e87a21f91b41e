import type { Site } from '#core/course/loaded.ts';
import { collectDocuments } from '#core/search/documents.ts';
import { searchSource } from '#pipeline/search/pack-index.ts';
import { readJudgedSet, readSealedQueries } from './judged-set.ts';
import { compare, judge, tabulate, type Fared } from './relevance.ts';
import { benchSearchPage } from './search-page.ts';
import { benchScale } from './search-scale.ts';
import { benchSites } from './search-sites.ts';
import { miniSearch, ours, splitSource, untunedLunr } from './search-engines.ts';

const judgedCourse = 'capillary-leak';

export async function benchSearch(site: Site, { sealed }: { readonly sealed: boolean }): Promise<void> {
  const course = site.courses.get(judgedCourse);
  if (course === undefined) {
    console.log(`The judged set asks the course ${judgedCourse}, which is not here.`);
    return;
  }
  const documents = collectDocuments(course);
  const queries = readJudgedSet({ sealed });
  console.log(
    `${queries.length} judged queries${sealed ? ', the sealed quarter among them' : ', the open three quarters'}`,
  );
  const sealedIds = new Set(sealed ? readSealedQueries().map(({ id }) => id) : []);
  const engines = [ours([searchSource(course)]), untunedLunr(documents), miniSearch(documents)];
  const results: Fared[][] = [];
  for (const engine of engines) {
    const fared = await judge(engine, queries);
    results.push(fared);
    console.table(tabulate(engine.name, fared));
    if (sealed)
      console.table(
        tabulate(
          `${engine.name}, sealed quarter`,
          fared.filter(({ query }) => sealedIds.has(query.id)),
        ),
      );
  }
  const [own = [], lunr = [], mini = []] = results;
  for (const courses of [2, 8, 20]) {
    const split = splitSource(searchSource(course), courses);
    const fared = await judge(ours(split, `Rounds, as ${courses} courses`), queries);
    console.log(
      `as ${courses} courses with indexes of their own − as one: section MRR ${compare(fared, own)}, ` +
        `the same first hit for ${fared.filter(({ hits }, index) => hits[0] === own[index]?.hits[0]).length} of ${fared.length}`,
    );
  }
  console.log(
    `section MRR, paired difference: Rounds − lunr ${compare(own, lunr)}, Rounds − MiniSearch ${compare(own, mini)}`,
  );
  if (!process.argv.includes('--relevance')) {
    await benchScale(
      course,
      queries.map(({ query }) => query),
    );
    await benchSites(course);
  }
  if (process.argv.includes('--page'))
    await benchSearchPage(queries.filter((_, index) => index % 15 === 0).map(({ query }) => query));
  if (!sealed && process.argv.includes('--misses')) listMisses(own);
}

/** What to look at when tuning: only ever of the open three quarters. */
function listMisses(fared: readonly Fared[]): void {
  const misses = fared.filter(({ section, lessonSection }) => section < 1 || (lessonSection ?? 1) < 1);
  for (const { query, section, lessonSection, hits } of misses) {
    console.log(`${query.id} ${section.toFixed(2)} ${(lessonSection ?? 1).toFixed(2)} «${query.query}»`);
    console.log(`  wanted ${query.sections.join(' ')}\n  got ${hits.slice(0, 5).join(' ')}`);
  }
}
