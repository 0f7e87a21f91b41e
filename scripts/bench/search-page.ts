import { chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../find-browser.ts';
import { serveFolder } from '../static-server.ts';
import { quantileOf } from './measure.ts';

const port = 4392;

/**
 * Keystrokes in a real browser, on the built search page: from the key to the changed list, and how
 * long the main thread was blocked. The first query, which loads, is counted apart.
 */
export async function benchSearchPage(queries: readonly string[]): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) return;
  const server = await serveFolder('dist', port);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/search/`);
  await page.evaluate(watchPage);
  const [cold = Number.NaN, ...warm] = await typeAll(page, ['leak', ...queries]);
  const longest = await page.evaluate(() => (globalThis as unknown as Watched).longest);
  console.log(
    `In Chromium: first key ${cold.toFixed(0)} ms; warm keys p50 ${quantileOf(warm, 0.5).toFixed(1)} ms, ` +
      `p95 ${quantileOf(warm, 0.95).toFixed(1)} ms (${warm.length} keys); longest task of the page ${longest.toFixed(0)} ms`,
  );
  await browser.close();
  server.close();
}

interface Watched {
  longest: number;
  changed: () => Promise<number>;
}

function watchPage(): void {
  const watched = globalThis as unknown as Watched;
  watched.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
  }).observe({ type: 'longtask' });
  // An unchanged list gives no time: after a second it is given up.
  watched.changed = () =>
    new Promise((resolve) => {
      const begun = performance.now();
      const results = document.querySelector('.results');
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now() - begun);
      });
      if (results !== null) observer.observe(results, { childList: true, subtree: true });
      setTimeout(() => {
        observer.disconnect();
        resolve(Number.NaN);
      }, 1000);
    });
}

async function typeAll(page: Page, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      times.push(
        await page.evaluate(
          (typed) => {
            const input = document.querySelector('input[type="search"]');
            const changed = (globalThis as unknown as Watched).changed();
            if (input instanceof HTMLInputElement) {
              input.value = typed;
              input.dispatchEvent(new Event('input', { bubbles: true }));
            }
            return changed;
          },
          query.slice(0, length),
        ),
      );
    }
  }
  return times.filter((time) => !Number.isNaN(time));
}
