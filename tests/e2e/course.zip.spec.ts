import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Quiz } from '../../src/core/quiz/schema.ts';
import { answerAllRightly } from './answer-quiz.ts';
import { expect, test as watched } from './fixtures.ts';
import { openZip, type OpenedZip } from './opened-zip.ts';
import { AuthoredCase, expectDebrief } from './play-case.ts';

// The zip of the course, opened from a disk.

const test = watched.extend<object, { zip: OpenedZip }>({
  zip: [
    async ({ browserName: _ }, use) => {
      const zip = openZip();
      await use(zip);
      zip.remove();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ zip }, use) => use(zip.address),
});

const quiz = parse(readFileSync('content/capillary-leak/quizzes/first-look.yaml', 'utf8')) as Quiz;
const shock = new AuthoredCase('content', 'capillary-leak', 'concentrated-shock');

const main = (page: Page): Locator => page.getByRole('main');
const historyOf = (page: Page): Locator => page.getByRole('list', { name: 'Recent history' });

test('a lesson is read, asked and kept, in the theme that was chosen', async ({ page, context }) => {
  await page.goto('index.html');
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await main(page).getByRole('link', { name: 'Three phases, one tide' }).first().click();
  await expect(page).toHaveURL(/\/capillary-leak\/lessons\/three-phases\/index\.html$/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await main(page)
    .getByRole('link', { name: /^Evidence \d+/ })
    .first()
    .click();
  const note = page.getByRole('dialog', { name: 'Note' });
  await expect(note).toContainText('Against the source');
  await page.keyboard.press('Escape');

  const check = page.getByRole('group', { name: 'Check yourself' }).first();
  await check.getByRole('radio').first().check();
  await check.getByRole('button', { name: 'Check answer' }).click();
  await expect(check.getByRole('status').first()).toHaveText(/right|wrong/i);
  await page.waitForLoadState();
  await page.getByRole('heading', { name: 'The shape of an attack' }).scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: 'The prodrome hides in plain sight' }).scrollIntoViewIfNeeded();

  // Scripts write this link: it must lead to a file, and to the place in it.
  const home = await context.newPage();
  const link = main(home).getByRole('link', { name: 'The prodrome hides in plain sight' });
  await expect(async () => {
    await home.goto('index.html');
    await expect(link).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await link.click();
  await expect(home).toHaveURL(/\/lessons\/three-phases\/index\.html#/);
  await expect(home.getByRole('heading', { name: 'The prodrome hides in plain sight' })).toBeInViewport();

  await page.getByRole('link', { name: 'My learning' }).first().click();
  await expect(historyOf(page)).toContainText('Opened Three phases, one tide');
  await page.reload();
  await expect(historyOf(page)).toContainText('Opened Three phases, one tide');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('lesson.opened');
});

test('a search with a typing error, in a worker, lands on the paragraph', async ({ page }) => {
  await page.goto('search/index.html');
  const worker = page.waitForEvent('worker');
  await page.getByRole('searchbox', { name: 'Search the courses' }).fill('oedma AKI');
  expect((await worker).url()).toMatch(/^blob:/);
  await expect(page).toHaveURL(/\/search\/index\.html\?q=oedma\+AKI$/);
  const results = page.getByRole('list', { name: 'Search results' });
  const hit = results.getByRole('link', { name: /kidney/i }).first();
  const heading = (await hit.textContent()) ?? '';
  await hit.click();
  await expect(page).toHaveURL(/\/lessons\/[a-z0-9-]+\/index\.html#[a-z0-9-]+$/);
  await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
  await page.goBack();
  await expect(results.getByRole('link').first()).toBeVisible();
});

test('the search of every page answers', async ({ page }) => {
  await page.goto('capillary-leak/lessons/three-phases/index.html');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('combobox', { name: 'Search the courses' }).fill('hematocrit');
  await page.getByRole('listbox', { name: 'Search results' }).getByRole('option').first().click();
  await expect(page).toHaveURL(/\/index\.html(#.*)?$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a search answers where no worker starts', async ({ page }) => {
  await page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new TypeError('no blobs here');
    };
  });
  await page.goto('search/index.html?q=hematocrit');
  await expect(page.getByRole('list', { name: 'Search results' }).getByRole('link').first()).toBeVisible();
});

test('a quiz is finished and stands in my learning', async ({ page }) => {
  await page.goto('capillary-leak/quizzes/first-look/index.html');
  await answerAllRightly(page, quiz);
  await expect(page.getByText('10 of 10 points')).toBeVisible();
  await page.getByRole('link', { name: 'My learning' }).first().click();
  await expect(historyOf(page)).toContainText('A first look');
  await page.reload();
  await expect(historyOf(page)).toContainText('A first look');
});

test('mixed practice asks questions of the whole course, with links that lead to files', async ({ page }) => {
  await page.goto('capillary-leak/practice/index.html');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
  const links = await main(page)
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const folder = new URL('../../', page.url()).href;
  expect(links.filter((link) => link.startsWith('file:') && !link.startsWith(folder))).toEqual([]);
});

test('a case is played to its end, looked back on, and found again after a reload', async ({ page }) => {
  test.slow();
  const played = shock.playOnCommandLine('neglect');
  await page.goto('capillary-leak/cases/concentrated-shock/index.html');
  await page.getByRole('button', { name: 'Start the case' }).click();
  await shock.perform(page, played.acts.slice(0, 2));
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await shock.perform(page, played.acts.slice(2));
  await expectDebrief(page, shock.titleOf(played.outcome));
  await page.getByText('Run details').click();
  await expect(page.getByText(played.stateHash)).toBeVisible();
  await page.getByRole('link', { name: 'My learning' }).first().click();
  await expect(historyOf(page)).toContainText('Played Shock without a source');
});

test('the Arabic interface is reached from a lesson and leads on', async ({ page }) => {
  await page.goto('capillary-leak/lessons/three-phases/index.html');
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(/\/ar\/capillary-leak\/lessons\/three-phases\/index\.html$/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('link', { name: 'تعلّمي' }).first().click();
  await expect(page).toHaveURL(/\/ar\/me\/index\.html$/);
});

test('a browser that refuses storage is told so', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto('capillary-leak/lessons/three-phases/index.html');
  await expect(page.getByText('This browser does not let the site keep data.')).toBeVisible();
});

test('its record is its own among the files of a disk', async ({ page }) => {
  await page.goto('capillary-leak/lessons/three-phases/index.html');
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toEqual(['rounds:zip:capillary-leak/:record']);
});

test('every page opens with no error, and runs its scripts', async ({ page, zip }) => {
  test.slow();
  for (const address of zip.pages) {
    await page.goto(address);
    const unknown = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map(({ localName }) => localName)
        .filter((name) => name.includes('-') && customElements.get(name) === undefined)
        // They come to life late: search when it is asked for, what is kept offline never on a disk.
        .filter((name) => name !== 'search-dialog' && name !== 'offline-notice'),
    );
    expect(unknown, address).toEqual([]);
  }
});
