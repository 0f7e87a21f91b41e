import { expect, test } from '@playwright/test';
import { firstPage } from './built-site.ts';

test.use({ javaScriptEnabled: false });

test('a lesson reads without JavaScript, its evidence included', async ({ page }) => {
  await page.goto(firstPage('lessons'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.getByRole('main').getByRole('paragraph').count()).toBeGreaterThan(10);
  await page
    .getByRole('main')
    .getByRole('link', { name: /evidence|claim/i })
    .first()
    .click();
  await expect(page).toHaveURL(/#evidence-/);
});

test('quiz questions read without JavaScript, with the answers folded away', async ({ page }) => {
  await page.goto(firstPage('quizzes'));
  const answer = page.getByRole('main').locator('details').first();
  await expect(answer).toBeVisible();
  await answer.locator('summary').click();
  await expect(answer.getByText(/correct|right/i).first()).toBeVisible();
});

test('what is put together in the browser says what it needs', async ({ page }) => {
  for (const path of [firstPage('cases'), '/search/', '/assignment/', '/teach/assign/']) {
    await page.goto(path);
    await expect(page.getByRole('main').getByText(/needs JavaScript/i)).toBeVisible();
  }
});

test('the glossary reads without JavaScript', async ({ page }) => {
  await page.goto(firstPage('glossary'));
  await expect(page.getByRole('main').getByText(/edema/i).first()).toBeVisible();
});
