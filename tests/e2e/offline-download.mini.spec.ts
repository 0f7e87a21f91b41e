import type { Page } from '@playwright/test';
import { expect, test, visitAndKeep } from './offline-site.ts';
import { expectAccessible } from './fixtures.ts';
import { press } from './play-case.ts';

const folder = '.cache/sites/mini';
const stateOf = (page: Page, words: string | RegExp) =>
  page.getByRole('listitem').filter({ hasText: 'Knots' }).getByText(words);

test('my learning lists a course with its size, keeps and removes it, by keyboard', async ({
  page,
  server,
}) => {
  await server.start(folder);
  await page.goto('/me/');
  await expect(stateOf(page, 'Available offline')).toBeVisible({ timeout: 30_000 });
  await expect(stateOf(page, /^[\d.]+ MB to load, [\d.]+ MB on the device$/)).toBeVisible();
  await expectAccessible(page);
  await press(page, page.getByRole('button', { name: /^Remove from this device.*Knots/ }), 'Enter');
  await expect(stateOf(page, 'Not kept')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Keep on this device.*Knots/ })).toBeFocused();
  await expect(page.getByText(/is no longer kept on this device/)).toBeVisible();

  // A visit does not bring back what was sent away.
  await page.goto('/knots/glossary/');
  await page.goto('/me/');
  await expect(stateOf(page, 'Not kept')).toBeVisible();
  await server.stop();
  expect((await page.goto('/knots/glossary/'))?.status()).toBe(503);
  await expect(page.getByRole('heading', { name: 'Not on this device' })).toBeVisible();
  await expectAccessible(page);

  await server.start(folder);
  await page.goto('/me/');
  await press(page, page.getByRole('button', { name: /^Keep on this device.*Knots/ }), 'Enter');
  await expect(stateOf(page, 'Available offline')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('status').filter({ hasText: /Knots.* is available offline\.$/ })).toBeVisible();
});

test('while a course is being saved its progress is shown, and belongs to a landmark', async ({
  page,
  server,
}) => {
  server.fail = (path) => (path.includes('/quizzes/') ? 'wait' : undefined);
  await server.start(folder);
  await page.goto('/knots/');
  const place = page.getByRole('region', { name: 'This site on your device' });
  await expect(place.getByRole('progressbar')).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
});

test('an interrupted download says so and goes on when the network is back', async ({ page, server }) => {
  server.fail = (path) => (path.includes('/quizzes/') ? 'cut' : undefined);
  await server.start(folder);
  await page.goto('/me/');
  await expect(stateOf(page, /^Not wholly kept: \d+ %\. .*the connection was lost/)).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText('This course is available offline.')).toHaveCount(0);
  const before = server.asked.length;
  server.fail = () => undefined;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(stateOf(page, 'Available offline')).toBeVisible({ timeout: 30_000 });
  // What had arrived is not loaded again.
  const pages = server.asked.filter(
    (path) => /^\/(ar\/)?knots\/.*\/$/.test(path) && !path.includes('/quizzes/'),
  );
  expect(before).toBeGreaterThan(0);
  expect([...new Set(pages)].sort()).toEqual(pages.sort());
});

test('a page that answers with an error is never kept', async ({ page, server }) => {
  server.fail = (path) => (path === '/knots/glossary/' ? 404 : undefined);
  await server.start(folder);
  await page.goto('/knots/');
  await expect(page.getByText(/This course is not wholly saved/).first()).toBeVisible({ timeout: 30_000 });
  server.fail = () => undefined;
  await page.goto('/knots/glossary/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
});

test('a file that was lost is fetched again, and offline it is said that it is not there', async ({
  page,
  server,
}) => {
  await server.start(folder);
  await visitAndKeep(page, '/knots/');
  const lose = (): Promise<boolean> =>
    page.evaluate(async () => {
      const cache = await caches.open('rounds:/:offline');
      for (const request of await cache.keys()) {
        const text = (await (await cache.match(request))?.text()) ?? '';
        if (text.includes('<title>Glossary') && text.includes('lang="en"')) return cache.delete(request);
      }
      return false;
    });
  expect(await lose()).toBe(true);
  await page.goto('/knots/glossary/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  await server.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  expect(await lose()).toBe(true);
  expect((await page.reload())?.status()).toBe(503);
  await expect(page.getByRole('heading', { name: 'Not on this device' })).toBeVisible();
  await page.goto('/me/');
  await expect(stateOf(page, /^Not wholly kept/)).toBeVisible();
});

test('a full device is said, and the course goes on with the network', async ({ page, context, server }) => {
  await server.start(folder);
  const devtools = await context.newCDPSession(page);
  const origin = `http://127.0.0.1:${String(server.port)}`;
  await page.goto('/me/');
  await expect(stateOf(page, 'Available offline')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: /^Remove from this device.*Knots/ }).click();
  await expect(stateOf(page, 'Not kept')).toBeVisible();
  const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin });
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 100_000 });
  await page.getByRole('button', { name: /^Keep on this device.*Knots/ }).click();
  await expect(stateOf(page, /this device has no room/)).toBeVisible({ timeout: 30_000 });
  await page.goto('/knots/');
  await expect(page.getByText(/this device has no room for it/)).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('This course is available offline.')).toBeVisible({ timeout: 30_000 });
});

test('an install button is there only where the browser offers it', async ({ page, server }) => {
  await server.start(folder);
  await page.goto('/me/');
  const button = page.getByRole('button', { name: 'Install as an app' });
  await expect(stateOf(page, 'Available offline')).toBeVisible({ timeout: 30_000 });
  await expect(button).toHaveCount(0);
  await page.evaluate(() => {
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: () => {
        document.documentElement.dataset['prompted'] = 'yes';
        return Promise.resolve();
      },
    });
    dispatchEvent(offer);
  });
  await button.click();
  await expect(page.locator('html[data-prompted]')).toHaveCount(1);
  await expect(button).toHaveCount(0);
});

test('in Arabic the course is kept and listed too', async ({ page, server }) => {
  await server.start(folder);
  await page.goto('/ar/me/');
  await expect(page.getByText('متاح من دون شبكة', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('هذا المقرر متاح من دون شبكة.').first()).toBeVisible();
  await expectAccessible(page);
  await server.stop();
  await page.goto('/ar/no-such-page/');
  await expect(page.getByRole('heading', { name: 'غير موجود على هذا الجهاز' })).toBeVisible();
});

test('parts of a file and other methods go past the cache', async ({ page, server }) => {
  await server.start(folder);
  await visitAndKeep(page, '/knots/');
  // The page of the first visit goes on with the network.
  await page.reload();
  const before = server.asked.length;
  await page.evaluate(async () => {
    await fetch('/favicon.svg', { headers: { range: 'bytes=0-3' } });
    await fetch('/favicon.svg', { method: 'HEAD' });
    await fetch('/favicon.svg');
  });
  expect(server.asked.slice(before)).toEqual(['/favicon.svg', '/favicon.svg']);
});
