import { expect, test } from './fixtures.ts';
import { firstPage } from './built-site.ts';

test('a mark opens its note in place, and Escape leads back to the mark', async ({ page }) => {
  await page.goto(firstPage('lessons'));
  const mark = page
    .getByRole('main')
    .getByRole('link', { name: /^Evidence \d+/ })
    .first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: 'Note' });
  await expect(note).toContainText('Against the source');
  await expect(note).toContainText('Seen in support');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(mark).toBeFocused();
});

test('theme and units stay as chosen after a reload', async ({ page }) => {
  await page.goto(firstPage('lessons'));
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Conventional units first' }).check();
  await page.reload();
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-units', 'conventional');
});

test('the language link leads to the same page in Arabic', async ({ page }) => {
  const path = firstPage('lessons');
  await page.goto(path);
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(new RegExp(`/ar${path}$`));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('article')).toContainText('بعد هذا الدرس');
});
