import { statSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import lunr from 'lunr';
import { patientModels } from '#core/patient/registry.ts';
import { replay } from '#machines/case-player/session.ts';
import { openCourseIndex } from '#client/search/course-index.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { buildSearchIndex } from '#pipeline/search-index.ts';
import { collectScripts, collectStyles, listPages } from './built-pages.ts';
import { benchAnalysis } from './bench/analysis.ts';
import { browserArguments, findBrowser } from './find-browser.ts';
import { serveFolder } from './static-server.ts';

/**
 * npm run bench: speed as ratios of two things measured in the same run, so that a slow machine
 * does not look like slow code. Never a gate. Needs a built site (npm run build).
 */
const rounds = 9;

/** Median milliseconds of `work`, after one run to warm up. */
function medianTime(work: () => unknown): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** The yardstick: ten million additions and multiplications that no compiler can skip. */
function yardstick(): number {
  let sum = 0;
  for (let index = 0; index < 1e7; index += 1) sum = sum * 0.999_999 + index;
  return sum;
}

const rows: { what: string; ratio: string; detail: string }[] = [];
function report(what: string, ratio: number, detail: string): void {
  rows.push({ what, ratio: ratio.toFixed(2), detail });
}

const { site } = loadSite(process.env['CONTENT_DIR'] ?? 'content', patientModels);
const unit = medianTime(yardstick);

function benchCases(): void {
  for (const course of site.courses.values()) {
    for (const compiled of course.cases.values()) {
      const model = compiled.model === null ? null : (patientModels.get(compiled.model.id) ?? null);
      const acts = compiled.paths['recommended'] ?? [];
      const time = medianTime(() => replay(compiled, model, acts));
      report(`replay ${compiled.id} / yardstick`, time / unit, `${time.toFixed(1)} ms, ${acts.length} acts`);
    }
  }
}

/** What a prototype of the model took for 72 h, on two shared cores of this kind, before this one was written. */
const PROTOTYPE_MS = '3.7–4.1';
const RUN_HOURS = 72;

/**
 * A bare run of each patient model: steps only, no case around it. The patient is the first case's, and well where
 * the model knows how ill a patient is: once somebody has died a step costs next to nothing.
 */
function benchModels(): void {
  const cases = [...site.courses.values()].flatMap((course) => [...course.cases.values()]);
  for (const model of patientModels.values()) {
    const compiled = cases.find((each) => each.model?.id === model.id);
    if (compiled === undefined) continue;
    const isGraded = model.parameters['severity'] !== undefined;
    const parameters = { ...compiled.patient, ...(isGraded ? { severity: 0 } : {}) };
    const steps = (RUN_HOURS * 60) / model.stepMinutes;
    const time = medianTime(() => {
      const patient = model.create(parameters);
      for (let step = 0; step < steps; step += 1) patient.step();
      return patient.state;
    });
    const perSecond = Math.round((steps / time) * 1000).toLocaleString('en');
    report(
      `${String(RUN_HOURS)} h of ${model.id} / yardstick`,
      time / unit,
      `${time.toFixed(1)} ms, ${perSecond} steps/s; the prototype took ${PROTOTYPE_MS} ms`,
    );
  }
}

const queries = [
  'hematocrit',
  'oedma AKI',
  'what happens in recovery',
  'kidney',
  'il2',
  'pulmonary edma',
  'sepsis antibiotics',
];

function benchSearch(): void {
  for (const course of site.courses.values()) {
    const file = buildSearchIndex(course);
    const own = openCourseIndex(file);
    const plain = lunr.Index.load(file.index);
    const ownTime = medianTime(() => queries.map((query) => own.search(query)));
    const plainTime = medianTime(() => queries.map((query) => plain.search(query)));
    const loadTime = medianTime(() => openCourseIndex(file));
    report(
      `search ${course.course.id}: ours / plain lunr`,
      ownTime / plainTime,
      `${(ownTime / queries.length).toFixed(2)} ms a query`,
    );
    report(`open index ${course.course.id} / yardstick`, loadTime / unit, `${loadTime.toFixed(1)} ms`);
  }
}

async function firstPaint(browser: Browser, url: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    // The entry may come after the load event, so it is waited for.
    const painted = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const [entry] = list.getEntriesByName('first-contentful-paint');
            if (entry !== undefined) resolve(entry.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    times.push(painted);
    await page.close();
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

/** First paint of each kind of page against the site's plainest page, the 404, in the same browser. */
async function benchPages(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) return;
  const pages = listPages('dist').map(
    (file) => `/${file.replace(/^dist\//, '').replace(/index\.html$/, '')}`,
  );
  const server = await serveFolder('dist', 4391);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const floor = await firstPaint(browser, 'http://127.0.0.1:4391/404.html');
  for (const kind of ['/lessons/', '/quizzes/', '/cases/', '/search/', '/glossary/']) {
    const path = pages.find((page) => page.includes(kind) && !page.startsWith('/ar/'));
    if (path === undefined) continue;
    const time = await firstPaint(browser, `http://127.0.0.1:4391${path}`);
    const file = `dist${path}index.html`;
    const bytes = [file, ...collectScripts('dist', file), ...collectStyles('dist', file)].reduce(
      (sum, each) => sum + statSync(each).size,
      0,
    );
    report(
      `first paint ${path} / 404 page`,
      time / floor,
      `${time.toFixed(0)} ms, ${(bytes / 1000).toFixed(0)} kB raw`,
    );
  }
  await browser.close();
  server.close();
}

/** `npm run bench -- analysis` measures only that. */
const only = process.argv[2];
if (only !== 'analysis') {
  benchModels();
  benchCases();
  benchSearch();
}
report(...benchAnalysis(medianTime, unit));
if (only !== 'analysis') await benchPages();
console.table(rows);
