import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, nextVersion, test, visitAndKeep } from './offline-site.ts';
import { buildSite } from '../../scripts/build-site.ts';
import { expectAccessible } from './fixtures.ts';
import { AuthoredCase, press } from './play-case.ts';
import { readEvents } from './stored-events.ts';

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

/** The versions of everything one document loaded; a new document begins anew. */
function watchVersions(page: Page): () => Set<string> {
  let versions = new Set<string>();
  page.on('response', (response) => {
    const request = response.request();
    const version = response.headers()['x-version'];
    if (request.isNavigationRequest()) versions = new Set();
    if (version !== undefined && /\.(js|css|json)$|\/$/.test(new URL(response.url()).pathname))
      versions.add(version);
  });
  return () => versions;
}

/** As the browser does when a tab is looked at again. */
const lookAgain = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });

const offer = (page: Page) => page.getByRole('status').filter({ hasText: offered });

async function beginCase(context: BrowserContext): Promise<{ page: Page; versions: () => Set<string> }> {
  const page = await context.newPage();
  const versions = watchVersions(page);
  await page.goto(caseAddress);
  await page.getByRole('button', { name: /^(Start the case|Continue)$/ }).click();
  return { page, versions };
}

test('a version published in the middle of a case waits for its end, and mixes nothing', async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(120_000);
  await server.start(folder);
  await visitAndKeep(page, '/knots/');
  const playing = await beginCase(context);
  const [first, ...rest] = mooring.playOnCommandLine('recommended').acts;
  await mooring.perform(playing.page, [first!]);
  const other = await beginCase(context);

  await server.start(next, '/', 'B');
  await lookAgain(playing.page);
  // The tab at rest is offered it; the two in the case are not.
  await expect(offer(page)).toBeVisible({ timeout: 30_000 });
  await expect(offer(playing.page)).toHaveCount(0);
  await expect(offer(other.page)).toHaveCount(0);
  await expectAccessible(page);

  const moved = watchVersions(page);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await reloaded;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect([...moved()]).toEqual(['B']);
  await expect(page.locator('html[data-version=B]')).toHaveCount(1);

  // The case goes on, on the files it began with, though only the old version has them.
  await mooring.perform(playing.page, rest);
  await expect(
    playing.page.getByRole('heading', { name: 'What could still have been changed' }),
  ).toBeFocused();
  expect([...playing.versions()]).toEqual(['A']);
  expect([...other.versions()]).toEqual(['A']);
  await expect(offer(playing.page)).toBeVisible();
  await expect(offer(other.page)).toHaveCount(0);

  const before = await readEvents(playing.page);
  await press(playing.page, playing.page.getByRole('button', { name: 'Use the new version' }), 'Enter');
  await expect(playing.page.locator('html[data-version=B]')).toHaveCount(1);
  await expect(playing.page.getByRole('heading', { level: 1 })).toBeVisible();
  expect([...playing.versions()]).toEqual(['B']);
  expect(await readEvents(playing.page)).toEqual(expect.arrayContaining(before));
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
