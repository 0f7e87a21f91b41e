import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { readEvents, readNotes, type StoredEvent } from './stored-events.ts';

/** Neither loads the record for anything else. */
const page1 = '/knots/glossary/';
const page2 = '/knots/references/';
const lesson = '/knots/lessons/bowline/';
const dark = { type: 'setting.changed', name: 'theme', value: 'dark' };
const conventional = { type: 'setting.changed', name: 'units', value: 'conventional' };

/** Opens the store, so that tests can read it before the site has written anything. */
async function beginStore(page: Page): Promise<void> {
  await page.goto('/me/');
  await expect(page.getByText('This device has kept nothing yet.')).toBeVisible();
}

const settingsOf = async (page: Page): Promise<StoredEvent['body'][]> =>
  (await readEvents(page)).map(({ body }) => body).filter((body) => body?.['type'] === 'setting.changed');

/** Chooses both and leaves in the same tick, so nothing that takes time is begun and ended on this page. */
const changeAndLeave = (page: Page, address: string): Promise<void> =>
  page.evaluate((next) => {
    for (const choice of ['dark', 'conventional'])
      document.querySelector<HTMLElement>(`settings-menu [value="${choice}"]`)?.click();
    location.assign(next);
  }, address);

test('a changed setting is in the record', async ({ page }) => {
  await beginStore(page);
  await page.goto(page1);
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => settingsOf(page)).toEqual([dark]);
  await expect.poll(() => readNotes(page)).toEqual([]);
  await page.reload();
  expect(await settingsOf(page)).toEqual([dark]);
});

test('settings changed in the instant of leaving the page are in the record, once', async ({
  page,
  context,
}) => {
  await beginStore(page);
  await page.goto(page1);
  // What writes never arrives on the first page, as on a bad connection.
  await page.route('**/keep-noted*', () => undefined);
  const before = new Date().toISOString();
  await changeAndLeave(page, page2);
  await page.waitForURL(`**${page2}`);
  const after = new Date().toISOString();
  expect(await settingsOf(page)).toEqual([]);
  await page.unroute('**/keep-noted*');

  // Several pages find the notes at once.
  const tabs = await Promise.all([context.newPage(), context.newPage(), context.newPage()]);
  await Promise.all(tabs.map((tab, index) => tab.goto(index === 0 ? lesson : page1)));
  await expect.poll(() => settingsOf(page)).toEqual([dark, conventional]);
  await expect.poll(() => readNotes(page)).toEqual([]);
  await page.goto(page1);
  const kept = await readEvents(page);
  expect(await settingsOf(page)).toEqual([dark, conventional]);
  for (const { at, body } of kept) {
    if (body?.['type'] !== 'setting.changed') continue;
    // When it was changed, not when it was written.
    expect(at >= before && at <= after).toBe(true);
  }
});

test('a page that was left after it wrote and before it forgot the note does not write twice', async ({
  page,
}) => {
  await beginStore(page);
  await page.goto(page1);
  // The note cannot be taken back, as if the page had died there.
  await page.addInitScript(() => {
    Storage.prototype.removeItem = () => undefined;
  });
  await page.reload();
  await changeAndLeave(page, page2);
  await page.waitForURL(`**${page2}`);
  await expect.poll(() => settingsOf(page)).toEqual([dark, conventional]);
  for (const address of [page1, page2]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  expect(await readNotes(page)).toHaveLength(2);
  expect(await settingsOf(page)).toEqual([dark, conventional]);
});

test('where nothing can be noted a setting is in the record all the same', async ({ page }) => {
  await beginStore(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(page1);
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => settingsOf(page)).toEqual([dark]);
});

test('the page and its menu follow what another tab has chosen', async ({ page, context }) => {
  await page.goto(page1);
  const tab = await context.newPage();
  await tab.goto(page2);
  await tab.getByRole('button', { name: 'Display' }).click();
  await tab.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Display' }).click();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});
