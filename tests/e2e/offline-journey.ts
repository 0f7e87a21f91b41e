import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../../scripts/find-browser.ts';
import { listPages } from '../../scripts/built-pages.ts';
import { expect, test, visitAndKeep } from './offline-site.ts';
import { AuthoredCase } from './play-case.ts';

const course = 'capillary-leak';

/** The same journey for a site at the root and below a path. */
export function offlineJourney({ folder, base }: { folder: string; base: string }): void {
  test('with the server gone after the first visit every page opens', async ({ page, server }) => {
    // More than a hundred pages, one after the other, maybe on a busy machine.
    test.setTimeout(360_000);
    await server.start(folder, base);
    await visitAndKeep(page, `${base}${course}/lessons/three-phases/`);
    // The tools for instructors are kept where they are asked for.
    await page.goto(`${base}me/`);
    await page.getByRole('button', { name: /^Keep on this device.*Tools for instructors/ }).click();
    const tools = page.getByRole('listitem').filter({ hasText: 'Tools for instructors' });
    await expect(tools.getByText('Available offline')).toBeVisible({ timeout: 30_000 });
    await server.stop();
    const missing: string[] = [];
    page.on('requestfailed', (request) => {
      // What a page was still loading when it was left is no loss.
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') missing.push(`${request.url()} ${reason}`);
    });
    for (const file of listPages(folder)) {
      const path = relative(folder, file).replace(/(^|\/)index\.html$/, '$1');
      const response = await page.goto(base + path);
      expect(response?.status(), path).toBe(200);
      const [, title = ''] = /<title>([^<]*)<\/title>/.exec(readFileSync(file, 'utf8')) ?? [];
      expect(await page.title(), path).toBe(title.replaceAll('&amp;', '&').replaceAll('&#39;', "'"));
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    }
    expect(missing, 'files that pages asked for').toEqual([]);
  });

  test('with the server gone search, a case and a mixed practice work', async ({ page, server }) => {
    test.setTimeout(180_000);
    await server.start(folder, base);
    await visitAndKeep(page, `${base}ar/${course}/`.replace('/ar/', '/'));
    await server.stop();
    await page.goto(`${base}search/?q=hematocrit`);
    await page.getByRole('list', { name: 'Search results' }).getByRole('link').first().click();
    await expect(page).toHaveURL(/#/);

    const shock = new AuthoredCase('content', course, 'concentrated-shock');
    const played = shock.playOnCommandLine('neglect');
    await page.goto(`${base}${course}/cases/concentrated-shock/`);
    await page.getByRole('button', { name: 'Start the case' }).click();
    await shock.perform(page, played.acts);
    await expect(page.getByRole('heading', { level: 2, name: shock.titleOf(played.outcome) })).toBeVisible();

    await page.goto(`${base}${course}/practice/`);
    await page.getByRole('button', { name: /start|begin/i }).click();
    await expect(page.getByRole('heading', { name: /Question 1 of/ })).toBeVisible();
  });

  test('an address without its slash, with a query, and one that is unknown', async ({ page, server }) => {
    await server.start(folder, base);
    await visitAndKeep(page, `${base}${course}/`);
    await server.stop();
    await page.goto(`${base}${course}/glossary`);
    await expect(page).toHaveURL(new RegExp(`${base}${course}/glossary/$`));
    expect((await page.goto(`${base}me/?from=mail`))?.status()).toBe(200);
    expect((await page.goto(`${base}no-such-page/`))?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'Not on this device' })).toBeVisible();
    await expect(page.getByText('لا شبكة الآن')).toBeVisible();
  });

  test('a quiz finished without a network is there after the browser was closed', async ({ server }) => {
    await server.start(folder, base);
    const profile = mkdtempSync(join(tmpdir(), 'rounds-profile-'));
    const site = `http://127.0.0.1:${String(server.port)}${base}`;
    const open = () =>
      chromium.launchPersistentContext(profile, {
        executablePath: findBrowser() ?? '',
        args: browserArguments,
        headless: true,
      });
    try {
      const first = await open();
      await visitAndKeep(await first.newPage(), `${site}${course}/`);
      await server.stop();
      const page = await first.newPage();
      await page.goto(`${site}${course}/quizzes/first-look/`);
      await page.getByRole('radio', { name: 'Test' }).check();
      await page.getByRole('button', { name: 'Start the quiz' }).click();
      for (let number = 1; number < 10; number += 1) await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('button', { name: 'Finish' }).click();
      await expect(page.getByText('0 of 10 points')).toBeVisible();
      await first.close();

      const second = await open();
      const again = await second.newPage();
      await again.goto(`${site}me/`);
      await expect(again.getByRole('list', { name: 'Recent history' })).toContainText('0 of 10');
      await expect(again.getByText('Available offline', { exact: true })).toBeVisible();
      await second.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
}
