import { expect, test } from './fixtures.ts';
import { firstPage } from './built-site.ts';

test('every type of page carries the safety line', async ({ page }) => {
  for (const path of [
    '/',
    firstPage('lessons'),
    firstPage('quizzes'),
    firstPage('cases'),
    '/search/',
    '/me/',
    '/404.html',
  ]) {
    await page.goto(path);
    const footer = page.getByRole('contentinfo');
    await expect(footer).toContainText('For education, not for patient care.');
    await expect(footer).toContainText('Not reviewed by a clinician.');
  }
});

test('the one course is the home page, and its own address is the canonical one', async ({ page }) => {
  await page.goto('/');
  const canonical = page.locator('link[rel="canonical"]');
  const address = await canonical.getAttribute('href');
  expect(address).toMatch(/^\/[a-z0-9-]+\/$/);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.goto(address ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test('an unknown address explains itself and offers a way on', async ({ page }) => {
  await page.goto('/no-such-page/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('the first key press reaches a link that skips to the content', async ({ page }) => {
  await page.goto(firstPage('lessons'));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: /skip/i });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});
