import { expect, expectAccessible, test } from './fixtures.ts';

// Service workers are blocked, as in all tests but those of the worker itself.
test('where the browser keeps nothing, my learning says so and everything else works', async ({ page }) => {
  await page.goto('/me/');
  await expect(page.getByText(/could not be kept on this device/)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/knots/');
  await expect(page.locator('offline-notice')).toBeEmpty();
});

test('where the browser has no service workers, my learning says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  });
  await page.goto('/me/');
  await expect(page.getByText(/does not let the site keep itself here/)).toBeVisible();
});

test('the manifest of each language installs the same app', async ({ page }) => {
  for (const path of ['/', '/ar/']) {
    await page.goto(path);
    const address = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = (await (await page.request.get(address ?? '')).json()) as Record<string, unknown> & {
      icons: { src: string }[];
    };
    expect(manifest).toMatchObject({ id: '/', scope: '/', start_url: path, display: 'standalone' });
    for (const { src } of manifest.icons) expect((await page.request.get(src)).status()).toBe(200);
  }
});
