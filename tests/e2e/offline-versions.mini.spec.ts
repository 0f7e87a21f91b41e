import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, nextVersion, test, visitAndKeep } from './offline-site.ts';
import { buildSite } from '../../scripts/build-site.ts';
import { expectAccessible } from './fixtures.ts';
import { AuthoredCase, press } from './play-case.ts';
import { readEvents, type StoredEvent } from './stored-events.ts';

const folder = '.cache/sites/mini';
const contentDir = 'tests/fixtures/courses/mini';
const caseAddress = '/knots/cases/mooring-in-a-gale/';
const mooring = new AuthoredCase(contentDir, 'knots', 'mooring-in-a-gale');
const offered = 'A new version is ready. Nothing you did is lost.';

let next = '';
test.beforeAll(async () => {
  next = await nextVersion(folder, contentDir);
});
test.afterAll(() => {
  rmSync(next, { recursive: true, force: true });
});

interface Loaded {
  readonly path: string;
  readonly version: string;
}

/** Everything one document loaded, with the version it came from; a new document begins anew. */
function watchLoaded(page: Page): () => readonly Loaded[] {
  let loaded: Loaded[] = [];
  page.on('response', (response) => {
    const request = response.request();
    const version = response.headers()['x-version'];
    const path = new URL(response.url()).pathname;
    if (request.isNavigationRequest()) loaded = [];
    if (version !== undefined && /\.(js|css|json)$|\/$/.test(path)) loaded.push({ path, version });
  });
  return () => loaded;
}

const versionsOf = (loaded: readonly Loaded[]): string[] => [
  ...new Set(loaded.map(({ version }) => version)),
];

/** As the browser does when a tab is looked at again. */
const lookAgain = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });

const offer = (page: Page) => page.getByRole('status').filter({ hasText: offered });

/** A tab in the middle of a run of its own. */
interface Playing {
  readonly page: Page;
  readonly loaded: () => readonly Loaded[];
}

/** Both pages are open before either starts, so that neither goes on with the other's run. */
async function beginCaseInTwoTabs(context: BrowserContext): Promise<[Playing, Playing]> {
  const open = async (): Promise<Playing> => {
    const page = await context.newPage();
    const loaded = watchLoaded(page);
    await page.goto(caseAddress);
    await expect(page.getByRole('button', { name: 'Start the case' })).toBeVisible();
    return { page, loaded };
  };
  const tabs: [Playing, Playing] = [await open(), await open()];
  for (const { page } of tabs) await page.getByRole('button', { name: 'Start the case' }).click();
  return tabs;
}

/** What the record says was done, by run: the acts in their order, and the outcome. */
function runsIn(events: readonly StoredEvent[]): { acts: unknown[]; outcome: unknown }[] {
  const bodies = events.flatMap(({ body }) => (body === null ? [] : [body]));
  const of = (type: string, run: unknown) =>
    bodies.filter((body) => body['type'] === type && body['run'] === run);
  return bodies
    .filter(({ type }) => type === 'case.started')
    .map(({ run }) => ({
      acts: of('case.acted', run).map(({ act }) => act),
      outcome: of('case.ended', run).map(({ outcome }) => outcome)[0],
    }));
}

test('a version published in the middle of a case in two tabs waits for its end, mixes nothing and loses nothing', async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(180_000);
  await server.start(folder);
  await visitAndKeep(page, '/knots/');
  const tabs = await beginCaseInTwoTabs(context);
  const paths = [mooring.playOnCommandLine('recommended'), mooring.playOnCommandLine('trap')] as const;
  for (const [index, tab] of tabs.entries()) await mooring.perform(tab.page, paths[index]!.acts.slice(0, 1));
  await expect
    .poll(async () => runsIn(await readEvents(page)).map(({ acts }) => acts.length))
    .toEqual([1, 1]);
  const before = await readEvents(page);

  await server.start(next, '/', 'B');
  await lookAgain(tabs[0].page);
  // The tab at rest is offered it; the two in the case are not.
  await expect(offer(page)).toBeVisible({ timeout: 30_000 });
  for (const tab of tabs) await expect(offer(tab.page)).toHaveCount(0);
  await expectAccessible(page);

  const moved = watchLoaded(page);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await reloaded;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(versionsOf(moved())).toEqual(['B']);
  await expect(page.locator('html[data-version=B]')).toHaveCount(1);

  // The case goes on in both, and what a page loads only now is of the version it began with, which no server has.
  for (const [index, { page: tab, loaded }] of tabs.entries()) {
    const soFar = loaded().length;
    await tab.getByRole('button', { name: 'Search', exact: true }).click();
    await tab.getByRole('combobox', { name: 'Search the courses' }).fill('bowline');
    await expect(tab.getByRole('option').first()).toBeVisible();
    await tab.keyboard.press('Escape');
    const late = loaded().slice(soFar);
    expect(late.map(({ path }) => path)).toContainEqual(expect.stringMatching(/search-dialog.*\.js$/));
    await expect(offer(tab)).toHaveCount(0);
    await mooring.perform(tab, paths[index]!.acts.slice(1));
    await expect(
      tab.getByRole('heading', { level: 2, name: mooring.titleOf(paths[index]!.outcome) }),
    ).toBeVisible();
    await expect(tab.getByRole('heading', { name: 'What could still have been changed' })).toBeFocused();
    expect(versionsOf(loaded())).toEqual(['A']);
    // At rest it is offered, and only there.
    await expect(offer(tab)).toBeVisible();
    if (index === 0) await expect(offer(tabs[1].page)).toHaveCount(0);
  }

  const atEnd = await readEvents(page);
  expect(atEnd.slice(0, before.length)).toEqual(before);
  for (const { page: tab, loaded } of tabs) {
    await press(tab, tab.getByRole('button', { name: 'Use the new version' }), 'Enter');
    await expect(tab.locator('html[data-version=B]')).toHaveCount(1);
    await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
    expect(versionsOf(loaded())).toEqual(['B']);
  }
  // Every event is there after the reload, as it was written: both runs whole, under keys of their own.
  const after = await readEvents(page);
  expect(after).toEqual(expect.arrayContaining(atEnd));
  expect(new Set(after.map(({ device, seq }) => `${device} ${String(seq)}`)).size).toBe(after.length);
  expect(runsIn(after)).toEqual(
    expect.arrayContaining(paths.map(({ acts, outcome }) => ({ acts: acts.map(({ act }) => act), outcome }))),
  );
  await page.goto('/me/');
  const history = page.getByRole('list', { name: 'Recent history' });
  await expect(history.getByText('Played Mooring in a gale')).toHaveCount(2);
});

test('tabs at rest move together, and what was kept is kept in the new version', async ({
  page,
  context,
  server,
}) => {
  await server.start(folder);
  await visitAndKeep(page, '/knots/');
  const other = await context.newPage();
  await other.goto('/knots/glossary/');
  const asked = server.asked.length;
  await server.start(next, '/', 'B');
  await lookAgain(page);
  await expect(offer(page)).toBeVisible({ timeout: 30_000 });
  await expect(offer(other)).toBeVisible();
  // Fonts and icons are the same in both versions: nobody pays for them twice.
  expect(server.asked.slice(asked).filter((path) => /\.(woff2|png)$/.test(path))).toEqual([]);
  await server.stop();
  await other.getByRole('button', { name: 'Use the new version' }).click();
  for (const tab of [page, other]) await expect(tab.locator('html[data-version=B]')).toHaveCount(1);
  await page.goto('/me/');
  await expect(page.getByText('Available offline', { exact: true })).toBeVisible();
  await page.goto('/knots/lessons/bowline/');
  await expect(page.locator('html[data-version=B]')).toHaveCount(1);
  // Nothing of the old version stays on the device.
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const cache = await caches.open('rounds:/:offline');
        const responses = await cache.matchAll();
        return responses
          .filter(({ headers }) => /html|javascript/.test(headers.get('content-type') ?? ''))
          .every(({ headers }) => headers.get('x-version') === 'B');
      }),
    )
    .toBe(true);
});

test('a scored quiz is not interrupted', async ({ page, server }) => {
  await server.start(folder);
  await visitAndKeep(page, '/knots/quizzes/knots-quiz/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await server.start(next, '/', 'B');
  await lookAgain(page);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null), {
      timeout: 30_000,
    })
    .toBe(true);
  await expect(offer(page)).toHaveCount(0);
  await page.goto('/knots/');
  await expect(offer(page)).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(offer(page)).toHaveCount(0);
});

test('a version whose files do not all arrive is not offered', async ({ page, server }) => {
  await server.start(folder);
  await visitAndKeep(page, '/knots/');
  server.fail = (path) => (path.includes('/glossary/') ? 500 : undefined);
  await server.start(next, '/', 'B');
  await lookAgain(page);
  await expect(page.getByText('The new version could not be saved: the connection was lost.')).toBeVisible({
    timeout: 30_000,
  });
  await page.reload();
  await expect(page.locator('html[data-version=B]')).toHaveCount(0);
  server.fail = () => undefined;
  await lookAgain(page);
  await expect(offer(page)).toBeVisible({ timeout: 30_000 });
});

test('the kill switch takes the worker and its files away, and leaves the record', async ({
  page,
  server,
}) => {
  test.setTimeout(180_000);
  await server.start(folder);
  await visitAndKeep(page, '/knots/lessons/bowline/');
  await expect.poll(async () => (await readEvents(page)).length).toBeGreaterThan(0);
  const events = await readEvents(page);
  const off = mkdtempSync(join(tmpdir(), 'rounds-off-'));
  try {
    expect(await buildSite({ outDir: join(off, 'site'), contentDir, offline: false, quiet: true })).toBe(0);
    await server.start(join(off, 'site'), '/', 'off');
    await expect(async () => {
      // The worker is gone with the first page that loads it anew; what it kept meanwhile, with the next.
      await page.goto('/me/');
      const left = await page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]);
      expect(left).toEqual([0, 0]);
    }).toPass();
    await page.goto('/knots/');
    await expect(page.locator('offline-notice')).toHaveCount(0);
    expect(await readEvents(page)).toEqual(expect.arrayContaining(events));
  } finally {
    rmSync(off, { recursive: true, force: true });
  }
});
