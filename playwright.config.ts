import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/find-browser.ts';
import { sites } from './tests/e2e/sites.ts';

const executablePath = findBrowser();
if (executablePath === null) {
  throw new Error(
    'No Chromium. Install one (apt install chromium, or npx playwright install chromium) or set CHROME_PATH.',
  );
}

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // Patience, not a limit: nothing here measures time, and a busy machine must not fail what a quiet one passes.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env['CI'] === undefined ? 'line' : 'list',
  use: {
    launchOptions: { executablePath, args: browserArguments },
    // Only the tests of it have a service worker: the others want every answer from the server.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
  // A test names the site it needs by its file: x.spec.ts runs on the course, x.base.spec.ts below a base path, …
  projects: [
    ...sites.map(({ name, port, base, files }) => ({
      name,
      testMatch: files,
      use: { baseURL: `http://127.0.0.1:${port}${base}` },
    })),
    // The zip of the course, opened from a disk: tests/e2e/opened-zip.ts.
    { name: 'zip', testMatch: /\.zip\.spec\.ts$/ },
  ],
  webServer: sites.map(({ folder, port, base }) => ({
    command: `node scripts/serve.ts ${folder} ${port} ${base}`,
    url: `http://127.0.0.1:${port}${base}`,
    // A server left over from another checkout would serve another site.
    reuseExistingServer: false,
  })),
});
