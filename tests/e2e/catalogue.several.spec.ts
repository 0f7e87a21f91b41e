import { expect, expectAccessible, test } from './fixtures.ts';

test('several courses stand in a catalogue, at the addresses they would have alone', async ({ page }) => {
  await page.goto('/');
  await expectAccessible(page);
  const courses = page.getByRole('main').getByRole('list').first();
  expect(await courses.getByRole('listitem').count()).toBe(2);
  await courses.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/(tea|paper)\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a search asks the courses that have the word, and no other', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/search-index.json')) asked.push(new URL(request.url()).pathname);
  });
  await page.goto('/search/?q=steeping');
  const results = page.getByRole('list', { name: 'Search results' });
  await expect(results.getByRole('link').first()).toHaveAttribute('href', /^\/tea\//);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['/tea/search-index.json']);
});

test('the dialog of one course finds passages of another', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/search-index.json')) asked.push(new URL(request.url()).pathname);
  });
  await page.goto('/tea/');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search the courses' }).fill('valley fold');
  const options = page.getByRole('listbox', { name: 'Search results' }).getByRole('option');
  await expect(options.and(page.locator('[href^="/paper/"]')).first()).toBeVisible();
  // Its own is asked first, so that it answers first.
  expect(asked).toEqual(['/tea/search-index.json', '/paper/search-index.json']);
});
