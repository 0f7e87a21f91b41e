import { expect, expectAccessible, test } from './fixtures.ts';

// The course of the mini site names somebody to write to.
test('a note begins a mail that names its claim and its page', async ({ page }) => {
  await page.goto('/knots/lessons/bowline/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Evidence 1/ })
    .click();
  const link = page.getByRole('dialog', { name: 'Note' }).getByRole('link', { name: 'Report a problem' });
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect(address.protocol + address.pathname).toBe('mailto:knots@example.org');
  expect(address.searchParams.get('subject')).toContain('K001');
  expect(address.searchParams.get('body')).toContain('/knots/lessons/bowline/');
  await expectAccessible(page);
});

test('every claim of the source page can be reported', async ({ page }) => {
  await page.goto('/knots/source/');
  const claims = page.getByRole('region', { name: 'Claim by claim' });
  await expect(claims.getByRole('link', { name: 'Report a problem' })).toHaveCount(
    await claims.locator('li[data-standing]').count(),
  );
  await expectAccessible(page);
});
