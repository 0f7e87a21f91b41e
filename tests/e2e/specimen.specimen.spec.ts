import { expect, expectAccessible, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['/dev/specimen/', '/ar/dev/specimen/']) {
    test(`every component in every state passes axe (${path}, ${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.getByRole('heading', { name: 'Specimen' })).toBeVisible();
      await expectAccessible(page);
    });
  }
}
