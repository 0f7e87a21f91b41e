import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/**
 * Every browser test watches its page: a violation of the content security policy, a console
 * error, an uncaught exception or a request to another origin fails it, whatever it tests.
 */
export const test = base.extend<{ page: Page; expectedErrors: RegExp }>({
  /** Console errors that a test provokes: a page that is missing, or its own. */
  expectedErrors: [/(?!)/, { option: true }],
  page: async ({ page, baseURL, expectedErrors }, use) => {
    const problems: string[] = [];
    const base = new URL(baseURL ?? 'http://127.0.0.1');
    page.on('console', (message) => {
      const isMissingPage = message.location().url.includes('/no-such-page');
      if (message.type() === 'error' && !isMissingPage && !expectedErrors.test(message.text()))
        problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      const isNetwork = ['http:', 'https:', 'ws:'].includes(url.protocol);
      // A site on a disk has no origin of its own: what lies beside its folder is foreign.
      const isBeside = url.protocol === 'file:' && !url.href.startsWith(base.href);
      if ((isNetwork && url.origin !== base.origin) || isBeside)
        problems.push(`foreign request: ${url.href}`);
    });
    await page.exposeFunction('reportPolicyViolation', (text: string) => problems.push(`policy: ${text}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report = (globalThis as unknown as { reportPolicyViolation: (text: string) => void })
          .reportPolicyViolation;
        report(
          `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${String(event.lineNumber)}`,
        );
      });
    });
    await use(page);
    expect(problems, 'policy violations, console errors, foreign requests').toEqual([]);
  },
});

/** No WCAG 2.2 A or AA violation that axe can find on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  const results = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = results.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ html, target }) => `${String(target)} ${html}`),
  }));
  expect(found).toEqual([]);
}

export { expect };
