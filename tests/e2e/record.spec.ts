import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { firstPage } from './built-site.ts';
import { readEvents } from './stored-events.ts';

/** Waits until the browser has written down an event of this type, as a person does who stays a moment. */
const expectKept = (page: Page, type: string): Promise<void> =>
  expect.poll(async () => (await readEvents(page)).map(({ body }) => body?.['type'])).toContain(type);

/** Reads the first section of a lesson down to the next heading, whose words it returns. */
async function readFirstSection(page: Page): Promise<string> {
  const names = await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link')
    .allTextContents();
  const [first = '', next = ''] = names.map((name) => name.trim());
  await page.getByRole('heading', { name: first }).scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: next }).scrollIntoViewIfNeeded();
  return next;
}

test('a lesson that was left is continued at the section, after a reload', async ({ page, context }) => {
  const home = await context.newPage();
  await home.goto('/');
  await page.goto(firstPage('lessons'));
  const next = await readFirstSection(page);

  // The other tab hears of it.
  const link = home.getByRole('main').getByRole('link', { name: next });
  await expect(link).toBeVisible();
  await home.reload();
  await expect(home.getByText('Continue where you left off')).toBeVisible();
  await link.click();
  await expect(home).toHaveURL(/#[a-z0-9-]+$/);
  await expect(home.getByRole('heading', { name: next })).toBeInViewport();
});

test('a lesson opened again offers the place where reading stopped', async ({ page, context }) => {
  const lesson = firstPage('lessons');
  await page.goto(lesson);
  const next = await readFirstSection(page);
  await expectKept(page, 'section.read');
  const again = await context.newPage();
  await again.goto(lesson);
  const offer = again.getByRole('link', { name: `Go to where you were: ${next}` });
  await expect(offer).toBeVisible();
  await offer.click();
  await expect(again.getByRole('heading', { name: next })).toBeInViewport();
});

test('my learning tells what was done and saves it as a file', async ({ page }) => {
  await page.goto('/me/');
  await expect(page.getByText('Nothing yet. Open a lesson, and it stands here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save a copy' })).toBeHidden();
  await page.goto(firstPage('lessons'));
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await expectKept(page, 'lesson.opened');
  await page.goto('/me/');
  await expect(page.getByRole('list', { name: 'Recent history' })).toContainText(`Opened ${title.trim()}`);
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    schema: string;
    events: { body: { type: string } }[];
  };
  expect(file.schema).toBe('record/2');
  expect(file.events.map(({ body }) => body.type)).toContain('lesson.opened');
});

test('two tabs that write at once lose nothing and share no number', async ({ context }) => {
  const tabs = await Promise.all(Array.from({ length: 3 }, () => context.newPage()));
  const lessons = firstPage('lessons');
  await Promise.all(tabs.map((tab) => tab.goto(lessons)));
  const [tab] = tabs;
  if (tab === undefined) throw new Error('no tab');
  await tab.goto('/me/');
  await expect(tab.getByRole('list', { name: 'Recent history' }).getByRole('listitem').first()).toBeVisible();
  const download = tab.waitForEvent('download');
  await tab.getByRole('button', { name: 'Save a copy' }).click();
  const { events } = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    events: { device: string; seq: number }[];
  };
  expect(new Set(events.map(({ device }) => device)).size).toBe(1);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index));
});

test('a browser that refuses storage is told so, and the lesson still works', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto(firstPage('lessons'));
  await expect(page.getByText('This browser does not let the site keep data.')).toBeVisible();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 }).first()).toBeVisible();
});
