import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../find-browser.ts';
import { listPages } from '../built-pages.ts';
import { serveFolder } from '../static-server.ts';
import { quantileOf } from './measure.ts';

const port = 4392;

/** Milliseconds between two keys of a fast typist: the next key does not wait for the answer to the last. */
const typingPace = 70;

/** What one key took, in milliseconds. */
interface KeyTime {
  /** From the key to the list that answers it. */
  readonly listed: number;
  /** To the frame after that list: it is on the screen. */
  readonly painted: number;
}

interface Watched {
  longest: number;
  blocked: number;
  type: (text: string) => Promise<KeyTime>;
}

const places = {
  dialog: { list: '#search-dialog [role="listbox"]', box: '#search-dialog input' },
  'search page': { list: '.results', box: 'search-panel input' },
} as const;

/**
 * Keystrokes in a real browser, in the dialog of a lesson and on the search page of the built site: from the key to the
 * changed list and to its frame, and how long the main thread was blocked, beside the length of a frame of the same
 * page at rest. The first query, which loads, is counted apart; the keys are typed a second time for the warm figures.
 */
export async function benchSearchPage(queries: readonly string[]): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) return;
  const server = await serveFolder('dist', port);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const rows = [];
  for (const place of ['dialog', 'search page'] as const)
    rows.push(await measurePlace(browser, place, queries));
  console.table(rows);
  await browser.close();
  server.close();
}

async function measurePlace(
  browser: Browser,
  place: keyof typeof places,
  queries: readonly string[],
): Promise<Record<string, string | number>> {
  const page = await browser.newPage();
  await open(page, place);
  await page.evaluate(watchPage, places[place]);
  const [cold = { listed: Number.NaN, painted: Number.NaN }] = await typeAll(page, ['leak', ...queries]);
  const frame = quantileOf(await measureFrames(page), 0.5);
  await page.evaluate(() => Object.assign(globalThis, { longest: 0, blocked: 0 }));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await busyTimes(session);
  const warm = await typeAll(page, queries);
  const after = await busyTimes(session);
  const busy = (metric: string): string =>
    (((after.get(metric) ?? 0) - (before.get(metric) ?? 0)) / warm.length).toFixed(1);
  const { longest, blocked } = await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    return { longest: watched.longest, blocked: watched.blocked };
  });
  await page.close();
  const listed = warm.map((time) => time.listed);
  const painted = warm.map((time) => time.painted);
  return {
    where: place,
    keys: warm.length,
    'first key ms': cold.listed.toFixed(0),
    'list p50': quantileOf(listed, 0.5).toFixed(1),
    'list p95': quantileOf(listed, 0.95).toFixed(1),
    'painted p50': quantileOf(painted, 0.5).toFixed(1),
    'painted p95': quantileOf(painted, 0.95).toFixed(1),
    'frame ms': frame.toFixed(1),
    'painted p95 / frame': (quantileOf(painted, 0.95) / frame).toFixed(1),
    'longest task ms': longest.toFixed(0),
    'blocked ms a key': (blocked / warm.length).toFixed(2),
    'main thread ms a key': busy('TaskDuration'),
    'of it script': busy('ScriptDuration'),
    layout: busy('LayoutDuration'),
    style: busy('RecalcStyleDuration'),
  };
}

/** Milliseconds that the page's main thread has been busy, by what with: Chromium's own count. */
async function busyTimes(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value * 1000]));
}

async function open(page: Page, place: keyof typeof places): Promise<void> {
  const lesson =
    listPages('dist').find((file) => /^dist\/[a-z-]+\/lessons\/.+\/index\.html$/.test(file)) ?? '';
  const path = place === 'dialog' ? lesson.replace(/^dist|index\.html$/g, '') : '/search/';
  await page.goto(`http://127.0.0.1:${port}${path}`);
  await page.keyboard.press('/');
  await page.waitForSelector(places[place].list, { state: 'attached' });
  await page.waitForFunction((box) => document.activeElement?.matches(box), places[place].box);
}

/** Runs in the page: hears of long tasks, and types. */
function watchPage({ list, box }: { readonly list: string; readonly box: string }): void {
  const watched = globalThis as unknown as Watched;
  watched.longest = 0;
  watched.blocked = 0;
  new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) {
      watched.longest = Math.max(watched.longest, duration);
      watched.blocked += duration - 50;
    }
  }).observe({ type: 'longtask' });
  watched.type = (text) =>
    new Promise((resolve) => {
      const results = document.querySelector(list);
      const input = document.querySelector<HTMLInputElement>(box);
      if (results === null || input === null) throw new Error('nothing to type into');
      const begun = performance.now();
      // Only the list itself: excerpts of the key before may come into it meanwhile.
      const observer = new MutationObserver(() => {
        observer.disconnect();
        const listed = performance.now() - begun;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve({ listed, painted: performance.now() - begun });
          };
          port2.postMessage(0);
        });
      });
      observer.observe(results, { childList: true });
      setTimeout(() => {
        observer.disconnect();
        resolve({ listed: Number.NaN, painted: Number.NaN });
      }, 2000);
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
}

async function typeAll(page: Page, queries: readonly string[]): Promise<KeyTime[]> {
  const times: KeyTime[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      const key = page.evaluate(
        (typed) => (globalThis as unknown as Watched).type(typed),
        query.slice(0, length),
      );
      const [time] = await Promise.all([key, page.waitForTimeout(typingPace)]);
      times.push(time);
    }
  }
  // An answer that never came counts as the longest wait, not as none.
  return times.map((time) => (Number.isNaN(time.listed) ? { listed: 2000, painted: 2000 } : time));
}

/** How long the frames of the page are while nothing happens: what the machine gives. */
const measureFrames = (page: Page): Promise<number[]> =>
  page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const frames: number[] = [];
        let last = performance.now();
        const next = (): void => {
          const now = performance.now();
          frames.push(now - last);
          last = now;
          if (frames.length < 60) requestAnimationFrame(next);
          else resolve(frames);
        };
        requestAnimationFrame(next);
      }),
  );
