import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { download } from './record-files.ts';
import { readEvents, readNotes, type StoredEvent } from './stored-events.ts';

const lesson = '/knots/lessons/bowline/';
const saveAll = 'Save everything as a file';

/** Keeps every page of the site from writing, as a slow device does, until the page is closed. */
async function holdWriters(page: Page): Promise<void> {
  await page.goto('/knots/glossary/');
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request('rounds:/:record', () => {
          held();
          return new Promise(() => undefined);
        });
      }),
  );
}

const ofType = (events: readonly StoredEvent[], type: string): StoredEvent[] =>
  events.filter(({ body }) => body?.['type'] === type);

async function answerCheck(page: Page): Promise<void> {
  await page.locator('[data-question]').last().getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check answer' }).last().click();
}

test('an answer is there after a reload that came before the device had written it', async ({
  page,
  context,
}) => {
  // What every page does about notes never arrives: opening the record has to do it, before the quiz begins.
  await page.route('**/keep-noted*', () => undefined);
  await page.goto('/knots/quizzes/knots-quiz/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect.poll(async () => ofType(await readEvents(page), 'quiz.started').length).toBe(1);
  const writers = await context.newPage();
  await holdWriters(writers);
  await page.getByRole('button', { name: 'Skip' }).click();
  const title = page.getByRole('heading', { name: 'Question 2 of' });
  await expect(title).toBeVisible();
  expect(ofType(await readEvents(page), 'item.opened')).toHaveLength(0);
  await page.reload();
  await expect(title).toBeVisible();
  await expect.poll(() => readNotes(page, 'item.opened')).toEqual([]);
  expect(ofType(await readEvents(page), 'item.opened')).toHaveLength(1);
});

test('a check that was answered before the record was open is in it after a reload, once', async ({
  page,
}) => {
  await page.goto(lesson);
  await expect.poll(async () => ofType(await readEvents(page), 'lesson.opened').length).toBe(1);
  // The store never opens for the next page.
  await page.addInitScript(() => {
    if (localStorage.getItem('opens') !== null) return;
    const open = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (this: IDBFactory, ...names) {
      const request = open.apply(this, names);
      request.addEventListener = () => undefined;
      return request;
    };
  });
  await page.reload();
  await answerCheck(page);
  expect(await readNotes(page, 'check.answered')).toHaveLength(1);
  await page.evaluate(() => localStorage.setItem('opens', 'now'));
  await page.reload();
  await expect.poll(() => readNotes(page)).toEqual([]);
  expect(ofType(await readEvents(page), 'check.answered')).toHaveLength(1);
});

test('what another tab takes in before its own page has written it is in the record once', async ({
  page,
  context,
}) => {
  await page.goto(lesson);
  await expect.poll(async () => (await readEvents(page)).length).toBeGreaterThan(0);
  const writers = await context.newPage();
  await holdWriters(writers);
  await answerCheck(page);
  await page.getByRole('button', { name: 'Try again' }).last().click();
  await answerCheck(page);
  expect(await readNotes(page, 'check.answered')).toHaveLength(2);
  const other = await context.newPage();
  await other.goto('/me/');
  await expect.poll(() => readNotes(page, 'check.answered')).toEqual([]);
  expect(ofType(await readEvents(page), 'check.answered')).toHaveLength(2);
  // Now the first page comes to write, and goes on.
  await writers.close();
  await page.getByRole('button', { name: 'Try again' }).last().click();
  await answerCheck(page);
  await expect.poll(async () => ofType(await readEvents(page), 'check.answered').length).toBe(3);
  const events = await readEvents(page);
  expect(new Set(events.map(({ device }) => device)).size).toBe(1);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index));
});

test('what a full device could not write outlives the page, and is in the record when there is room', async ({
  page,
}) => {
  await page.goto(lesson);
  await expect.poll(async () => (await readEvents(page)).length).toBeGreaterThan(0);
  const before = await readEvents(page);
  await page.addInitScript(() => {
    if (localStorage.getItem('room') !== null) return;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.reload();
  const bookmark = page.getByRole('button', { name: /^Bookmark/ }).first();
  await bookmark.click();
  await expect(page.getByText('The device is full.')).toBeVisible();
  await page.reload();
  // Said at once: what is here is in memory again.
  await expect(page.getByText('The device is full.')).toBeVisible();
  await expect(bookmark).toHaveAttribute('aria-pressed', 'true');
  const file = await download(page, () => page.getByRole('button', { name: saveAll }).click());
  const saved = ofType(file.events, 'bookmark.set');
  expect(saved).toHaveLength(1);
  expect(await readEvents(page)).toEqual(before);

  await page.evaluate(() => localStorage.setItem('room', 'made'));
  await page.reload();
  await expect(bookmark).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('The device is full.')).toBeHidden();
  await expect.poll(() => readNotes(page, 'bookmark.set')).toEqual([]);
  // Under the key that it has in the file: taking the file in later adds nothing.
  expect(ofType(await readEvents(page), 'bookmark.set')).toEqual(saved);
});

test('damaged notes are left alone and hold up nothing', async ({ page }) => {
  await page.goto('/knots/glossary/');
  await page.evaluate(() => {
    const at = '2026-01-01T10:00:00.000Z';
    const notes = [
      '',
      'text',
      '{"at":',
      '[]',
      'null',
      '{"__proto__":{}}',
      `{"at":"${at}","body":{"type":"no"}}`,
    ];
    notes.forEach((text, index) => localStorage.setItem(`rounds:/:event:${at} page ${String(index)}`, text));
  });
  await page.goto(lesson);
  const bookmark = page.getByRole('button', { name: /^Bookmark/ }).first();
  await bookmark.click();
  await expect(bookmark).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => ofType(await readEvents(page), 'bookmark.set').length).toBe(1);
  const left = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(' page ')));
  expect(left).toHaveLength(7);
});
