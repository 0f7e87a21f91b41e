import { expect, test } from './fixtures.ts';

test('a course on another subject is searched by its own glossary', async ({ page }) => {
  await page.goto('/search/?q=bowline');
  const results = page.getByRole('list', { name: 'Search results' });
  await expect(results.getByRole('link').first()).toBeVisible();
  await results.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/knots\//);
});
