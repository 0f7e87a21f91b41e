import { expect, test } from './fixtures.ts';
import { firstPage } from './built-site.ts';

const casePage = firstPage('cases');

test('leads from the case to what is inside it, and warns that it gives the case away', async ({ page }) => {
  await page.goto(casePage);
  await page.getByRole('link', { name: 'For instructors: what is inside this case' }).click();
  await expect(page).toHaveURL(new RegExp(`${casePage}instructor/$`));
  await expect(page.getByText('This page gives the case away.')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^L\d+ / })).toHaveCount(15);
});

test('says in words what the drawing of the chart shows', async ({ page }) => {
  await page.goto(`${casePage}instructor/`);
  const chart = page.getByRole('img', { name: /^Statechart of / });
  await expect(chart).toBeVisible();
  const regions = await chart.locator('g').count();
  await page.getByText('The chart in words').click();
  const entries = page.getByRole('listitem').filter({ hasText: /^(Signal|Decision) / });
  await expect(entries).toHaveCount(regions);
});

test('reads in Arabic, with conditions from left to right', async ({ page }) => {
  await page.goto(`/ar${casePage}instructor/`);
  await expect(page.getByRole('heading', { name: 'ما وجده الفحص' })).toBeVisible();
  await expect(page.locator('code[dir="ltr"]').first()).toBeVisible();
});
