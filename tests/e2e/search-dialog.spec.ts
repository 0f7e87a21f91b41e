import type { Locator, Page } from '@playwright/test';
import { firstPage } from './built-site.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const lesson = '/capillary-leak/lessons/the-double-paradox/';

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
const boxOf = (page: Page): Locator => page.getByRole('combobox', { name: 'Search the courses' });
const resultsOf = (page: Page): Locator => page.getByRole('listbox', { name: 'Search results' });
const optionsOf = (page: Page): Locator => resultsOf(page).getByRole('option');
const statusOf = (page: Page): Locator => dialogOf(page).getByRole('status');

async function openDialog(page: Page, path = lesson): Promise<void> {
  await page.goto(path);
  await page.keyboard.press('/');
  await expect(boxOf(page)).toBeFocused();
}

test('from a lesson to a heading of another, by keyboard alone', async ({ page }) => {
  await openDialog(page);
  // At once: of a list of fewer letters, still on the screen, the arrow would choose a hit that the next list may lack.
  await page.keyboard.insertText('normal hematocrit');
  await expect(statusOf(page)).toHaveText(/^\d+ results?$/);
  await page.keyboard.press('ArrowDown');
  const option = resultsOf(page).getByRole('option', { selected: true });
  await expect(boxOf(page)).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await expect(boxOf(page)).toBeFocused();
  const name = resultsOf(page).getByRole('option', { name: /with a normal hematocrit/i });
  await expect(name).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/capillary-leak\/[a-z/-]+\/(#[a-z0-9-]+)?$/);
  await expect(page).not.toHaveURL(lesson);
});

test('a heading of the same page comes into view, and the dialog goes', async ({ page }) => {
  await openDialog(page, '/capillary-leak/lessons/swelling-and-collapse/');
  await boxOf(page).fill('tryptase');
  const option = optionsOf(page).filter({ hasText: 'Tryptase: a test with a clock' });
  await option.click();
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Tryptase: a test with a clock' })).toBeInViewport();
});

test('the arrows go round, Home and End to the ends, and the caret keeps them until then', async ({
  page,
}) => {
  await openDialog(page);
  await boxOf(page).fill('albumin');
  const options = optionsOf(page);
  await expect(options.nth(3)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(resultsOf(page).getByRole('option', { selected: true })).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(options.last()).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
});

test('Escape closes it, and the focus is where it was', async ({ page }) => {
  await page.goto(lesson);
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Glossary' });
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(boxOf(page)).toBeFocused();
  await boxOf(page).fill('albumin');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('its keys open nothing in a text box, nor with another modifier', async ({ page }) => {
  await page.goto(lesson);
  await page.keyboard.press('Alt+/');
  await page.keyboard.press('Control+/');
  await expect(dialogOf(page)).toBeHidden();
  await page.goto('/search/');
  const box = page.getByRole('searchbox', { name: 'Search the courses' });
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('P/F ratio');
  await expect(box).toHaveValue('P/F ratio');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a keyboard with Arabic letters opens it by the same keys', async ({ page }) => {
  await page.goto(`/ar${lesson}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ظ', code: 'Slash', bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByRole('combobox', { name: 'ابحث في المساقات' })).toBeFocused();
});

test('Ctrl and Enter open the result in a new tab and leave the list', async ({ page, context }) => {
  await openDialog(page);
  await boxOf(page).fill('tryptase');
  await expect(optionsOf(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL(/\/capillary-leak\//);
  await expect(dialogOf(page)).toBeVisible();
  await expect(page).toHaveURL(lesson);
});

test('Enter without a choice leads to the search page with the same query', async ({ page }) => {
  await openDialog(page);
  await boxOf(page).fill('capillary leak');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=capillary\+leak$/);
  await expect(page.getByRole('searchbox', { name: 'Search the courses' })).toHaveValue('capillary leak');
});

test('until its code has come it is a form that leads to the search page', async ({ page }) => {
  await page.route('**/search-dialog.*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto(lesson);
  await page.getByRole('button', { name: 'Search' }).click();
  await dialogOf(page).getByRole('textbox', { name: 'Search the courses' }).fill('albumin');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Search results' })).toBeVisible();
});

test('on a phone the button is a thumb wide, and a tap on a result goes there', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(lesson);
  const button = page.getByRole('button', { name: 'Search' });
  const box = await button.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await button.tap();
  await boxOf(page).fill('glycocalyx');
  const option = optionsOf(page).first();
  await expect(option).toBeVisible();
  expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
  await option.tap();
  await expect(page).not.toHaveURL(lesson);
  await context.close();
});

test('recent searches stay on the device, are asked again, and can be cleared', async ({ page }) => {
  await openDialog(page);
  await expect(optionsOf(page)).toHaveCount(0);
  const literal = '<img src=x onerror=alert(1)> albumin';
  await boxOf(page).fill(literal);
  await optionsOf(page).first().click();
  await expect(page).not.toHaveURL(lesson);

  await openDialog(page);
  const recent = resultsOf(page).getByRole('group', { name: 'Recent searches' });
  await expect(recent.getByRole('option')).toHaveText([literal]);
  await expect(dialogOf(page).locator('img')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(boxOf(page)).toHaveValue(literal);
  await expect(statusOf(page)).toHaveText(/^\d+ results?$/);

  await boxOf(page).fill('');
  await dialogOf(page).getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(recent).toHaveCount(0);
  await expect(boxOf(page)).toBeFocused();
  await openDialog(page);
  await expect(optionsOf(page)).toHaveCount(0);
});

test('where storage is refused it searches all the same, and keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await openDialog(page);
  await boxOf(page).fill('albumin');
  await optionsOf(page).first().click();
  await expect(page).not.toHaveURL(lesson);
  await openDialog(page);
  await expect(optionsOf(page)).toHaveCount(0);
});

test('a corrected word is named, and a click takes the correction', async ({ page }) => {
  await openDialog(page);
  await boxOf(page).fill('oedma AKI ');
  const note = dialogOf(page).getByText(/^Did you mean/);
  await expect(note).toContainText('“oedma”');
  const link = note.getByRole('link');
  const meant = (await link.textContent()) ?? '';
  expect(meant).toMatch(/^o?edema AKI/);
  await link.click();
  await expect(boxOf(page)).toHaveValue(meant);
  await expect(statusOf(page)).toHaveText(/^\d+ results?$/);
  await expect(note).toHaveCount(0);
});

test('nothing found is said in words, with the way to the search page', async ({ page }) => {
  await openDialog(page);
  await boxOf(page).fill('☃ 😀 ☃');
  await expect(statusOf(page)).toHaveText('Nothing found.');
  await expect(dialogOf(page).getByText('Try fewer words')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.getByRole('status')).toHaveText('Nothing found.');
});

test('any string gets an answer and none becomes markup', async ({ page }) => {
  await openDialog(page);
  const strings = [
    'x'.repeat(10_000),
    'albumin '.repeat(1_250),
    '\ud800 albumin \udfff',
    '😀'.repeat(500),
    '+albumin -edema title:leak albumin~9 ^5 *',
    '*:*~^+-',
    '<b>albumin</b><script>alert(1)</script>',
    'constructor __proto__ toString',
    '\u202e\u0000 albumin',
  ];
  for (const text of strings) {
    await boxOf(page).fill('');
    await expect(statusOf(page)).toHaveText('');
    // As typed or pasted: Playwright's own fill would not carry half a character.
    await boxOf(page).evaluate((box: HTMLInputElement, value) => {
      box.value = value;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
    await expect(statusOf(page), text.slice(0, 40)).toHaveText(/^(\d+ results?|Nothing found\.)$/);
    await expect(dialogOf(page).locator('script, img, b:not(.treatment b)')).toHaveCount(0);
  }
});

test('a damaged part of the index is said to be missing, the rest answers, and it is tried again', async ({
  page,
}) => {
  // The part that the first word stands in, whichever that is in this build.
  let damaged: string | undefined;
  await page.route('**/search/terms-*', (route) => {
    damaged ??= route.request().url();
    return route.request().url() === damaged ? route.fulfill({ body: 'no shard' }) : route.continue();
  });
  await openDialog(page);
  await boxOf(page).fill('albumin tryptase ');
  await expect(dialogOf(page).getByText('A part of the index did not load')).toBeVisible();
  await expect(optionsOf(page).filter({ hasText: 'Tryptase: a test with a clock' })).toBeVisible();
  await page.unroute('**/search/terms-*');
  await dialogOf(page).getByRole('button', { name: 'Try again' }).click();
  await expect(dialogOf(page).getByText('A part of the index did not load')).toHaveCount(0);
  await expect(statusOf(page)).toHaveText(/^\d+ results?$/);
});

test('a passage on treatment says how it is founded and what it is not for', async ({ page }) => {
  await openDialog(page);
  await boxOf(page).fill('theophylline older tablets');
  const option = optionsOf(page).filter({ hasText: 'The older tablets' }).first();
  await expect(option).toContainText(
    /Treatment · Against the source: (as stated|reworded|corrected|disputed|added)/,
  );
  await expect(option).toContainText('For education, not for patient care.');
  await expect(page.getByRole('option', { name: /The older tablets.*Treatment/ }).first()).toBeVisible();
});

test('an Arabic term finds English passages in the Arabic interface, each in its own direction', async ({
  page,
}) => {
  await page.goto(`/ar${lesson}`);
  await page.getByRole('button', { name: 'البحث' }).click();
  await page.getByRole('combobox', { name: 'ابحث في المساقات' }).fill('الهيماتوكريت');
  const results = page.getByRole('listbox', { name: 'نتائج البحث' });
  const option = results.getByRole('group', { name: 'الدروس' }).getByRole('option').first();
  await expect(option).toBeVisible();
  await expect(option.locator('[lang="en"][dir="ltr"]')).toBeVisible();
  await option.click();
  await expect(page).toHaveURL(/\/ar\/capillary-leak\/lessons\//);
});

test('nothing of search is loaded before the dialog is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/search-(index|dialog|worker|engine)|\/search\//.test(pathname)) asked.push(pathname);
  });
  await page.goto(lesson, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(boxOf(page)).toBeFocused();
  await expect.poll(() => asked.filter((path) => path.includes('search-index')).length).toBeGreaterThan(0);
});

for (const where of ['dialog', 'page'] as const) {
  test(`no index is read on the main thread (${where})`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.addInitScript(() => {
      const log: string[] = [];
      (globalThis as unknown as { readOnMain: string[] }).readOnMain = log;
      const { fetch: own, JSON: json } = globalThis;
      globalThis.fetch = (input, init) => {
        log.push(`fetch ${input instanceof Request ? input.url : String(input)}`);
        return own(input, init);
      };
      const parse = json.parse.bind(json);
      json.parse = (text: string, reviver?: Parameters<typeof parse>[1]) => {
        if (text.includes('"search/')) log.push(`parse ${text.slice(0, 60)}`);
        return parse(text, reviver) as unknown;
      };
      for (const name of ['json', 'text', 'arrayBuffer', 'blob'] as const) {
        const read = Reflect.get(Response.prototype, name) as (this: Response) => Promise<never>;
        Response.prototype[name] = function (this: Response) {
          log.push(`${name} ${this.url}`);
          return read.call(this);
        };
      }
    });
    if (where === 'dialog') {
      await openDialog(page);
      await boxOf(page).fill('hematocrit oedma');
      await expect(statusOf(page)).toHaveText(/^\d+ results?$/);
    } else {
      await page.goto('/search/?q=hematocrit+oedma');
      await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
    }
    await page.waitForLoadState('networkidle');
    const isIndex = /search-index|\/search\/(terms|names|texts|words|suggestions|courses)|search-engine/;
    expect(asked.filter((path) => isIndex.test(path)).length).toBeGreaterThan(1);
    // What this thread loaded itself is in its own timeline; a worker has another.
    const onMain = await page.evaluate(() => [
      ...(globalThis as unknown as { readOnMain: string[] }).readOnMain,
      ...performance.getEntriesByType('resource').map(({ name }) => name),
    ]);
    expect(onMain.length).toBeGreaterThan(0);
    expect(onMain.filter((entry) => isIndex.test(entry) || entry.startsWith('parse'))).toEqual([]);
    expect(page.workers().length).toBe(1);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const prefix of ['', '/ar']) {
    test(`the open dialog has no violation that axe finds (${colorScheme}, ${prefix || '/'})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${prefix}${firstPage('lessons')}`);
      await page.keyboard.press('/');
      const box = page.getByRole('combobox');
      await expect(box).toBeFocused();
      await expectAccessible(page);
      await box.fill('oedma kidney treatment');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
      await box.fill('☃');
      await expect(page.locator('[data-hit]')).toHaveCount(0);
      await expectAccessible(page);
    });
  }
}
