import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { writeResult } from '#core/assignment/result-file.ts';
import type { LoadedCourse } from '#core/course/loaded.ts';
import { assignmentContent } from '#data/assignment-page.ts';
import { assignmentOf, generateResult } from '../../tests/results/generate-class.ts';
import { browserArguments, findBrowser } from '../find-browser.ts';
import { serveFolder } from '../static-server.ts';

const port = 4393;
const learners = 10_000;

interface Watched {
  longest: number;
}

/** Ten thousand sound results in the real worker of a built site: the whole time, and how long the page was ever blocked. */
export async function benchCollectPage(course: LoadedCourse): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) return;
  const folder = mkdtempSync(join(tmpdir(), 'rounds-results-'));
  writeResults(folder, course);
  const server = await serveFolder('dist', port);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/teach/results/`);
  await page.getByLabel('Choose a folder').waitFor();
  const time = await collect(page, folder);
  const longest = await page.evaluate(() => (globalThis as unknown as Watched).longest);
  console.log(
    `In Chromium: ${learners.toLocaleString('en')} results of ${course.course.id} in ${(time / 1000).toFixed(1)} s, ` +
      `${(time / learners).toFixed(2)} ms each; longest task of the page ${longest.toFixed(0)} ms`,
  );
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

function writeResults(folder: string, course: LoadedCourse): void {
  const content = assignmentContent(course);
  const assignment = assignmentOf(content);
  for (let index = 0; index < learners; index += 1) {
    const { result } = generateResult(
      content,
      assignment,
      `Learner ${String(index)}`,
      `bench/${String(index)}`,
    );
    writeFileSync(join(folder, `${String(index)}.json`), writeResult(result));
  }
}

async function collect(page: Page, folder: string): Promise<number> {
  await page.getByLabel('Choose a folder').setInputFiles(folder);
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    watched.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const begun = performance.now();
  await page.getByText(/^200 of 10,000 learners shown/).waitFor({ timeout: 3_600_000 });
  return performance.now() - begun;
}
