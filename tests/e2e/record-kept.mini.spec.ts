import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { download } from './record-files.ts';
import { readEvents, readNotes, type StoredEvent } from './stored-events.ts';

const lesson = '/knots/lessons/bowline/';
const points = process.env['DEEP'] === '1' ? 200 : 20;

/** A small generator of its own, so that a failing point can be tried again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const bookmarksOf = (events: readonly StoredEvent[]): string[] =>
  events.flatMap(({ body }) =>
    String(body?.['type']).startsWith('bookmark.') ? [String(body?.['type'])] : [],
  );

/**
 * Toggles a bookmark without end. The test hears of every write before it is begun (`issued`) and after the button has
 * followed it (`acknowledged`): what is stored must lie between the two, wherever the page dies.
 */
const toggleWithoutEnd = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const button = document.querySelector('[data-tool="bookmark"]') as HTMLElement;
    const { tell } = globalThis as unknown as { tell: (what: string) => Promise<void> };
    const write = async (): Promise<void> => {
      await tell('issued');
      button.click();
    };
    let known = button.getAttribute('aria-pressed');
    // Every change of the record sets the attribute, often to what it was: only a new state acknowledges a write.
    new MutationObserver(() => {
      const now = button.getAttribute('aria-pressed');
      if (now === known) return;
      known = now;
      void tell('acknowledged').then(write);
    }).observe(button, { attributeFilter: ['aria-pressed'] });
    void write();
  });

test(`a page killed at ${String(points)} points leaves every acknowledged event, whole and in order`, async ({
  context,
}) => {
  test.setTimeout(points * 15_000);
  const random = seeded(20_261_128);
  for (let point = 0; point < points; point += 1) {
    const page = await context.newPage();
    const heard = { issued: 0, acknowledged: 0 };
    const enough = 1 + Math.floor(random() * 8);
    const reached = Promise.withResolvers<undefined>();
    await page.exposeFunction('tell', (what: keyof typeof heard) => {
      heard[what] += 1;
      if (heard.acknowledged >= enough) reached.resolve(undefined);
    });
    await page.goto(lesson);
    // What the page before had only noted when it died is taken in first.
    await expect.poll(() => readNotes(page)).toEqual([]);
    const expectedState = acknowledgedState(await readEvents(page));
    await expect(page.getByRole('button', { name: /^Bookmark/ }).first()).toHaveAttribute(
      'aria-pressed',
      expectedState,
    );
    const before = bookmarksOf(await readEvents(page)).length;
    await toggleWithoutEnd(page);
    await reached.promise;
    await new Promise((resolve) => setTimeout(resolve, Math.floor(random() * 12)));
    const crashed = page.waitForEvent('crash');
    const session = await context.newCDPSession(page);
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    await expectPrefix(context, before + heard.acknowledged, before + heard.issued);
    await page.close();
  }
});

const acknowledgedState = (events: readonly StoredEvent[]): 'true' | 'false' =>
  bookmarksOf(events).at(-1) === 'bookmark.set' ? 'true' : 'false';

async function expectPrefix(context: BrowserContext, acknowledged: number, issued: number): Promise<void> {
  const reader = await context.newPage();
  await reader.goto('/knots/glossary/');
  const events = await readEvents(reader);
  // One device, no number twice or left out: nothing was written by half.
  expect(new Set(events.map(({ device }) => device)).size).toBe(1);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index));
  expect(events.every(({ at, body }) => typeof at === 'string' && body !== null)).toBe(true);
  const kept = bookmarksOf(events);
  expect(kept).toEqual(kept.map((_, index) => (index % 2 === 0 ? 'bookmark.set' : 'bookmark.cleared')));
  // What was acknowledged is there, and nothing that was not begun.
  expect(kept.length).toBeGreaterThanOrEqual(acknowledged);
  expect(kept.length).toBeLessThanOrEqual(issued);
  await reader.close();
}

test('two tabs that answer at once lose nothing', async ({ context }) => {
  const rounds = 8;
  const tabs = await Promise.all([context.newPage(), context.newPage()]);
  await Promise.all(tabs.map((tab) => tab.goto(lesson)));
  await Promise.all(
    tabs.map(async (tab) => {
      const check = tab.locator('[data-question]').last();
      for (let round = 0; round < rounds; round += 1) {
        await check.getByRole('radio').first().check();
        await tab.getByRole('button', { name: 'Check answer' }).last().click();
        await tab.getByRole('button', { name: 'Try again' }).last().click();
      }
    }),
  );
  const [tab] = tabs;
  const answers = async (): Promise<number> =>
    (await readEvents(tab)).filter(({ body }) => body?.['type'] === 'check.answered').length;
  await expect.poll(answers).toBe(2 * rounds);
  const events = await readEvents(tab);
  expect(new Set(events.map(({ device }) => device)).size).toBe(1);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index));
});

/** From the call on, the device is full. */
const fillDevice = (page: Page): Promise<void> =>
  page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
const saveAll = 'Save everything as a file';

const pages: readonly (readonly [string, string, string, (page: Page) => Promise<void>])[] = [
  [
    'a lesson',
    lesson,
    'bookmark.set',
    (page) =>
      page
        .getByRole('button', { name: /^Bookmark/ })
        .first()
        .click(),
  ],
  [
    'a quiz',
    '/knots/quizzes/knots-quiz/',
    'quiz.started',
    (page) => page.getByRole('button', { name: 'Start the quiz' }).click(),
  ],
  [
    'mixed practice',
    '/knots/practice/',
    'quiz.started',
    (page) => page.locator('[data-intro] [type="submit"]').click(),
  ],
  [
    'a case',
    '/knots/cases/mooring-in-a-gale/',
    'case.started',
    (page) => page.getByRole('button', { name: 'Start the case' }).click(),
  ],
  [
    'my learning',
    '/me/',
    'device.named',
    async (page) => {
      await page.getByText('Name this device').click();
      await page.getByLabel('Name of this device').fill('Phone');
      await page.getByRole('button', { name: 'Save the name' }).click();
    },
  ],
];

for (const [what, address, type, act] of pages) {
  test(`a full device loses nothing in ${what}: the file holds what was kept and what was not`, async ({
    page,
  }) => {
    await page.goto(lesson);
    await expect.poll(async () => (await readEvents(page)).length).toBeGreaterThan(0);
    await page.goto(address);
    await expect(page.getByRole('button', { name: saveAll })).toBeHidden();
    await expect(page.locator('main').getByRole('button').first()).toBeVisible();
    await fillDevice(page);
    await act(page);
    await expect(page.getByText('The device is full.')).toBeVisible();
    const kept = await readEvents(page);
    expect(kept.map(({ body }) => body?.['type'])).not.toContain(type);
    const file = await download(page, () => page.getByRole('button', { name: saveAll }).click());
    expect(file.events).toEqual(expect.arrayContaining(kept));
    expect(file.events.map(({ body }) => body?.['type'])).toContain(type);
    await expectAccessible(page);
  });
}

/** Puts a database in the record's place before any page of the site opens it. */
async function plantStore(page: Page, version: number, stores: readonly string[]): Promise<void> {
  await page.goto('/knots/glossary/');
  await page.evaluate(
    ([number, names]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rounds:/:record', number);
        opening.onupgradeneeded = () => {
          for (const name of names) opening.result.createObjectStore(name).put({ from: 'elsewhere' }, 'key');
        };
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    [version, stores] as const,
  );
}

test('a store of a newer version is left alone, explained, and handed out as it is', async ({ page }) => {
  await plantStore(page, 99, ['events', 'meta', 'more']);
  await page.goto('/me/');
  await expect(page.getByText('A newer version of this site has already used this record.')).toBeVisible();
  const file = await download(page, () =>
    page.getByRole('button', { name: 'Save the store as it is' }).click(),
  );
  expect(file).toMatchObject({
    schema: 'raw-store',
    version: 99,
    stores: { more: [{ key: 'key', value: { from: 'elsewhere' } }] },
  });
  await expectAccessible(page);
  const again = await download(page, () =>
    page.getByRole('button', { name: 'Save the store as it is' }).click(),
  );
  expect(again).toEqual(file);
});

test('a store that is no record is set aside, and a new record begins beside it', async ({ page }) => {
  await plantStore(page, 1, ['something']);
  await page.goto('/me/');
  await expect(page.getByText(/holds something that is none/)).toBeVisible();
  await page.getByText('Name this device').click();
  await page.getByLabel('Name of this device').fill('Phone');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await page.reload();
  await expect(page.getByText(/This device: Phone/)).toBeVisible();
  const file = await download(page, () =>
    page.getByRole('button', { name: 'Save the store as it is' }).click(),
  );
  expect(file).toMatchObject({ stores: { something: [{ key: 'key', value: { from: 'elsewhere' } }] } });
});

test('the browser is asked once, after the first answer, to keep the record', async ({ page }) => {
  await page.addInitScript(() => {
    const asked = Number(sessionStorage.getItem('asked') ?? 0);
    navigator.storage.persist = () => {
      sessionStorage.setItem('asked', String(asked + 1));
      return Promise.resolve(true);
    };
  });
  const asked = (): Promise<string | null> => page.evaluate(() => sessionStorage.getItem('asked'));
  await page.goto(lesson);
  await expect.poll(async () => (await readEvents(page)).length).toBeGreaterThan(0);
  expect(await asked()).toBeNull();
  const answer = async (): Promise<void> => {
    await page.locator('[data-question]').last().getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Check answer' }).last().click();
  };
  await answer();
  await expect.poll(asked).toBe('1');
  await page.reload();
  await answer();
  const answers = async (): Promise<number> =>
    (await readEvents(page)).filter(({ body }) => body?.['type'] === 'check.answered').length;
  await expect.poll(answers).toBe(2);
  expect(await asked()).toBe('1');
});
