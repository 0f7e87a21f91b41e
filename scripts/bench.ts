import { patientModels } from '#core/patient/registry.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { benchAnalysis } from './bench/analysis.ts';
import { benchCases } from './bench/cases.ts';
import { benchCollectPage } from './bench/collect-page.ts';
import { benchCollect } from './bench/collect.ts';
import { benchModels } from './bench/models.ts';
import { benchPages } from './bench/pages.ts';
import { benchSearch } from './bench/search.ts';

/**
 * npm run bench [-- models cases analysis collect search pages]: speed, and how well search finds. Never a gate.
 * `pages`, `search --page` for keystrokes and `collect --page` for ten thousand results in Chromium need a built site
 * (npm run build). `search --sealed` opens the sealed quarter of the judged set: after that nothing may be tuned (tests/search/judged/RULES.md).
 */
const { site } = loadSite(process.env['CONTENT_DIR'] ?? 'content', patientModels);
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const isAsked = (part: string): boolean => asked.length === 0 || asked.includes(part);

if (isAsked('models')) console.table(benchModels(site));
if (isAsked('cases')) console.table(benchCases(site));
if (isAsked('analysis')) console.table(benchAnalysis());
if (isAsked('collect')) {
  console.table(await benchCollect(site));
  const [course] = site.courses.values();
  if (process.argv.includes('--page') && course !== undefined) await benchCollectPage(course);
}
if (isAsked('search')) await benchSearch(site, { sealed: process.argv.includes('--sealed') });
if (isAsked('pages')) console.table(await benchPages());
