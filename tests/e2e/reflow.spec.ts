import { expect, test } from './fixtures.ts';
import { pageOfEachKind } from './built-site.ts';

const paths = pageOfEachKind();

test.use({ viewport: { width: 320, height: 640 } });

for (const path of paths) {
  for (const prefix of ['', '/ar']) {
    test(`${prefix}${path} needs no sideways scrolling at 320 px`, async ({ page }) => {
      await page.goto(`${prefix}${path}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
}
