import { statSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { collectScripts, collectStyles, listPages } from '../built-pages.ts';
import { browserArguments, findBrowser } from '../find-browser.ts';
import { serveFolder } from '../static-server.ts';
import { medianOf, rounds, row, type Row } from './measure.ts';

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
  return medianOf(times);
}

/** First paint of each kind of page against the site's plainest page, the 404, in the same browser. */
export async function benchPages(): Promise<Row[]> {
  const rows: Row[] = [];
  const executablePath = findBrowser();
  if (executablePath === null) return rows;
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
    rows.push(
      row(
        `first paint ${path} / 404 page`,
        time / floor,
        `${time.toFixed(0)} ms, ${(bytes / 1000).toFixed(0)} kB raw`,
      ),
    );
  }
  await browser.close();
  server.close();
  return rows;
}
