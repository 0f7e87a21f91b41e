import { expect, test } from './fixtures.ts';
import { firstPage, pageOfEachKind } from './built-site.ts';
import { smallTargets } from './small-targets.ts';

const paths = [...pageOfEachKind(), '/no-such-page/'];

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

for (const prefix of ['', '/ar'])
  for (const path of paths)
    test(`${prefix}${path}: whatever can be touched is as large as a finger`, async ({ page }) => {
      await page.goto(`${prefix}${path}`);
      await page.waitForLoadState('networkidle');
      expect(await smallTargets(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });

test('also in a quiz, in a case and in the search dialog', async ({ page }) => {
  await page.goto(firstPage('quizzes'));
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check answer' }).click();
  expect(await smallTargets(page)).toEqual([]);
  await page.goto(firstPage('cases'));
  await page.getByRole('button', { name: 'Start the case' }).click();
  await expect(page.getByRole('button', { name: 'Start over' })).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox', { name: /Search/ }).fill('albumin');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
});
