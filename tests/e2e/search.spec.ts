import { expect, expectAccessible, test } from './fixtures.ts';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { openHeader, openNames } from '#client/search/open-parts.ts';
import { toHit } from '#client/search/to-hit.ts';
import { partFile } from '#core/search/index-parts.ts';

const resultsOf = (page: Page): Locator => page.getByRole('list', { name: 'Search results' });

test('the search page lands on the heading', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox', { name: 'Search the courses' }).fill('hematocrit');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  const link = resultsOf(page).getByRole('link', { name: /with a normal hematocrit/i });
  const heading = (await link.textContent()) ?? '';
  await link.click();
  await expect(page).toHaveURL(/\/lessons\/[a-z0-9-]+\/#[a-z0-9-]+$/);
  await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
});

test('the search page is used by keyboard alone', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  // At once: typed key by key, a list of fewer letters may be on the screen first.
  await page.keyboard.insertText('tryptase');
  await expect(resultsOf(page).getByRole('link').first()).toBeVisible();
  const names = await resultsOf(page).getByRole('link').allTextContents();
  // The button that sends the form, then the results.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(resultsOf(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(resultsOf(page).getByRole('link').nth(1)).toBeFocused();
  expect(names.length).toBeGreaterThan(1);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/search/);
});

test('who is in the list when a late answer redraws it stays at the same hit', async ({ page }) => {
  await page.goto('/search/?q=trypt');
  const last = resultsOf(page)
    .getByRole('link', { name: /tryptase/i })
    .last();
  await last.focus();
  const address = await last.getAttribute('href');
  // The box is typed into, and left for the list before the answer is there.
  const type = (text: string): Promise<void> =>
    page.getByRole('searchbox', { name: 'Search the courses' }).evaluate((box, value) => {
      (box as HTMLInputElement).value = value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
  await type('tryptase');
  await expect(page.locator('mark').first()).toHaveText(/^tryptase$/i);
  await expect(page.locator(':focus')).toHaveAttribute('href', address ?? '');
  await type('hematocrit');
  await expect(page.locator('mark').first()).toHaveText(/^hematocrit/i);
  await expect(page.getByRole('searchbox', { name: 'Search the courses' })).toBeFocused();
});

test('the search page names a correction, keeps searches and clears them', async ({ page }) => {
  await page.goto('/search/?q=oedma+AKI+');
  const note = page.getByText(/^Did you mean/);
  const meant = (await note.getByRole('link').textContent()) ?? '';
  await note.getByRole('link').click();
  await expect(page.getByRole('searchbox', { name: 'Search the courses' })).toHaveValue(meant);
  await expect(note).toHaveCount(0);
  await page.goto('/search/');
  const recent = page.getByRole('list', { name: 'Recent searches' });
  await expect(recent.getByRole('link')).toHaveText([meant.trim()]);
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(recent).toHaveCount(0);
});

test('a typing error and an abbreviation find a paragraph on the kidney', async ({ page }) => {
  await page.goto('/search/?q=oedma+AKI');
  await expect(page.getByRole('searchbox', { name: 'Search the courses' })).toHaveValue('oedma AKI');
  await expect(
    resultsOf(page)
      .getByRole('link', { name: /kidney/i })
      .first(),
  ).toBeVisible();
  await expect(
    resultsOf(page)
      .getByText(/acute kidney injury/i)
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
});

test('the address carries the query, and going back finds the list again', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox', { name: 'Search the courses' }).fill('albumin');
  await expect(page).toHaveURL(/\?q=albumin$/);
  await resultsOf(page).getByRole('link').first().click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(resultsOf(page).getByRole('link').first()).toBeVisible();
});

test('a word that nothing has is answered in words', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox', { name: 'Search the courses' }).fill('<zzzzqqqq> +-*:~^ 😀');
  await expect(page.getByRole('status')).toHaveText('Nothing found.');
  await expect(resultsOf(page)).toHaveCount(0);
});

test('an Arabic term finds English sections in the Arabic interface', async ({ page }) => {
  await page.goto('/ar/search/');
  await page.getByRole('searchbox', { name: 'ابحث في المساقات' }).fill('الهيماتوكريت');
  const results = page.getByRole('list', { name: 'نتائج البحث' });
  await expect(results.getByRole('heading', { name: 'الدروس' })).toBeVisible();
  await results
    .getByRole('link', { name: /hematocrit/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/ar\/[a-z0-9-]+\//);
});

test('an index that does not load is said to be missing', async ({ page }) => {
  await page.route('**/search-index.json', (route) => route.fulfill({ body: 'not an index' }));
  await page.goto('/search/?q=edema');
  await expect(page.getByText('A part of the index did not load')).toBeVisible();
});

test('every passage in the index stands where its link leads', () => {
  const [file = ''] = globSync('dist/*/search-index.json');
  const header = openHeader(JSON.parse(readFileSync(file, 'utf8')));
  const paths = header.names.flatMap((first, index) => {
    const part = `${dirname(file)}/search/${partFile(`names-${index}`, header.version)}`;
    const shard = openNames(JSON.parse(readFileSync(part, 'utf8')));
    return shard.names.map((_, at) => {
      const hit = { document: first + at, score: 1 };
      return toHit(hit, { header, names: { shard, first }, marks: [], stem: (word) => word })?.path ?? '';
    });
  });
  const pages = new Map<string, string>();
  const lost = paths.filter((path) => {
    const [address = '', anchor] = path.split('#');
    const page = `dist${address}index.html`;
    if (!pages.has(page)) pages.set(page, existsSync(page) ? readFileSync(page, 'utf8') : '');
    const html = pages.get(page) ?? '';
    return html === '' || (anchor !== undefined && !html.includes(` id="${anchor}"`));
  });
  expect(paths).toHaveLength(header.documents);
  expect(paths.length).toBeGreaterThan(0);
  expect(lost).toEqual([]);
});
