import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { readEvents, writeEvents } from './stored-events.ts';

const lesson = '/knots/lessons/bowline/';
const section = 'What holds it';

const noteButton = (page: Page) => page.getByRole('button', { name: `Write a note ${section}` });
const own = (page: Page) => page.getByRole('group', { name: 'Your note' });

for (const width of [1280, 360]) {
  test(`a note is written, changed and removed by keyboard, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(lesson);
    await noteButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.type('Ask why it <b>slips</b>');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(own(page)).toContainText('Ask why it <b>slips</b>');
    await expect(noteButton(page)).toBeFocused();
    await expectAccessible(page);

    await page.reload();
    await expect(own(page)).toContainText('Ask why it <b>slips</b>');
    await own(page).getByRole('button', { name: 'Edit' }).press('Enter');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('!');
    await page.keyboard.press('Control+Enter');
    await expect(own(page)).toContainText('slips</b>!');
    await expect(own(page)).toHaveCount(1);

    await own(page).getByRole('button', { name: 'Remove' }).press('Enter');
    await expect(own(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(own(page)).toContainText('slips</b>!');
    const kinds = (await readEvents(page)).map(({ body }) => String(body?.['type']));
    expect(kinds.filter((kind) => kind.startsWith('note.'))).toEqual([
      'note.written',
      'note.written',
      'note.removed',
      'note.written',
    ]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('text that was not saved yet survives a reload, and is gone once it is discarded', async ({ page }) => {
  await page.goto(lesson);
  await noteButton(page).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('half a thou');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('half a thou');
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.reload();
  await expect(noteButton(page)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveCount(0);
});

test('a bookmark is set, listed in my learning with its place, and cleared', async ({ page }) => {
  await page.goto(lesson);
  const bookmark = page.getByRole('button', { name: `Bookmark ${section}` });
  await bookmark.press('Space');
  await expect(bookmark).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/me/');
  const list = page.getByRole('region', { name: 'Notes and bookmarks' });
  await list.getByRole('link', { name: section }).click();
  await expect(page).toHaveURL(/bowline\/#what-holds-it$/);
  await expect(bookmark).toHaveAttribute('aria-pressed', 'true');
  await bookmark.click();
  await expect(bookmark).toHaveAttribute('aria-pressed', 'false');
  await page.goto('/me/');
  await expect(list).toContainText('None yet.');
});

const bookmarksOf = async (page: Page): Promise<string[]> =>
  (await readEvents(page))
    .map(({ body }) => String(body?.['type']))
    .filter((type) => type.startsWith('bookmark.'));

for (const [presses, pressed] of [
  [2, 'false'],
  [3, 'true'],
] as const) {
  test(`${String(presses)} presses of a bookmark within one tick are as many events, and end ${pressed}`, async ({
    page,
  }) => {
    await page.goto(lesson);
    const bookmark = page.getByRole('button', { name: `Bookmark ${section}` });
    await expect(bookmark).toHaveAttribute('aria-pressed', 'false');
    await bookmark.evaluate((button: HTMLElement, count) => {
      for (let press = 0; press < count; press += 1) button.click();
    }, presses);
    const expected = ['bookmark.set', 'bookmark.cleared', 'bookmark.set'].slice(0, presses);
    await expect.poll(() => bookmarksOf(page)).toEqual(expected);
    await expect(bookmark).toHaveAttribute('aria-pressed', pressed);
    await page.reload();
    await expect(bookmark).toHaveAttribute('aria-pressed', pressed);
    expect(await bookmarksOf(page)).toEqual(expected);
  });
}

test('a note that is saved twice within one tick is one note', async ({ page }) => {
  await page.goto(lesson);
  await noteButton(page).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('once');
  await page.getByRole('button', { name: 'Save the note' }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(own(page)).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveCount(0);
  await page.reload();
  await expect(own(page)).toHaveCount(1);
});

test('what not even memory takes is told, and the text stays in its field', async ({ page }) => {
  await page.goto(lesson);
  await noteButton(page).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('not lost');
  // Storage fails, and so does what would take its place.
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    crypto.getRandomValues = () => {
      throw new Error('no random numbers');
    };
  });
  const failed = page.getByText('This could not be kept.');
  await page.getByRole('button', { name: `Bookmark ${section}` }).click();
  await expect(failed).toHaveCount(1);
  await expect(page.getByRole('button', { name: `Bookmark ${section}` })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await page.getByRole('button', { name: 'Save the note' }).click();
  await expect(failed).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('not lost');
});

test('in Arabic the margin and my learning speak Arabic', async ({ page }) => {
  await page.goto(`/ar${lesson}`);
  await page.getByRole('button', { name: `اكتب ملاحظة ${section}` }).click();
  await page.getByRole('textbox', { name: 'ملاحظة' }).fill('لماذا؟');
  await page.getByRole('button', { name: 'احفظ الملاحظة' }).click();
  await expect(page.getByRole('group', { name: 'ملاحظتك' })).toContainText('لماذا؟');
  await expectAccessible(page);
  await page.goto('/ar/me/');
  await expect(page.getByRole('region', { name: 'الملاحظات والإشارات' })).toContainText('لماذا؟');
  await expect(page.getByRole('heading', { name: 'غادر هذا الجهاز' })).toBeVisible();
  await expectAccessible(page);
});

/** Answers the check of the lesson with its first option, and says whether that was wrong. */
async function answerCheck(page: Page): Promise<void> {
  await page.goto(lesson);
  await page.locator('[data-question]').last().getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check answer' }).last().click();
  await expect
    .poll(async () => (await readEvents(page)).some(({ body }) => body?.['type'] === 'check.answered'))
    .toBe(true);
}

test('before any answer nothing is said of right and wrong; after a right one nothing went wrong', async ({
  page,
}) => {
  await page.goto('/me/');
  const wrong = page.getByRole('region', { name: 'What I got wrong' });
  await expect(wrong).toContainText('you have answered no question that is marked right or wrong');
  await answerCheck(page);
  const answer = (await readEvents(page)).find(({ body }) => body?.['type'] === 'check.answered')!;
  await writeEvents(page, [{ ...answer, body: { ...answer.body, correct: true } }]);
  await page.goto('/me/');
  await expect(wrong).toContainText('every question you answered, you last answered right');
  await expect(wrong).not.toContainText('no question');
  await page.goto('/ar/me/');
  await expect(page.getByRole('region', { name: 'ما أخطأت فيه' })).toContainText('كل سؤال أجبت عنه');
});

test.describe('without the facts of the course', () => {
  test.use({ expectedErrors: /Failed to load resource/ });
  test('nothing is claimed of what went wrong', async ({ page }) => {
    await page.route('**/facts.*.json', (route) => route.abort());
    await page.goto('/me/');
    const wrong = page.getByRole('region', { name: 'What I got wrong' });
    await expect(wrong.getByRole('paragraph')).toHaveText([/^Part of this page could not be loaded\./]);
  });
});

test('what was answered wrong is listed with the paragraph that teaches it, and what was revised is told', async ({
  page,
}) => {
  await answerCheck(page);
  const answer = (await readEvents(page)).find(({ body }) => body?.['type'] === 'check.answered')!;
  await writeEvents(page, [{ ...answer, body: { ...answer.body, correct: false } }]);
  await page.goto('/me/');
  const wrong = page.getByRole('region', { name: 'What I got wrong' });
  await expect(wrong.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Objectives' })).toContainText('Learning: 0 of');
  await expect(page.getByRole('region', { name: 'Revised since you answered' })).toBeHidden();
  await expectAccessible(page);
  await wrong.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/knots\/lessons\/[a-z-]+\/#[a-z-]+$/);

  await writeEvents(page, [{ ...answer, body: { ...answer.body, content: 'ffffffffffffffff' } }]);
  await page.goto('/me/');
  await expect(
    page.getByRole('region', { name: 'Revised since you answered' }).getByRole('listitem'),
  ).toHaveCount(1);
});

test('printed, my learning is an unsigned record and nothing else', async ({ page }) => {
  await answerCheck(page);
  await page.goto('/me/');
  await expect(page.getByRole('button', { name: 'Print a learning record' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Learning record' })).toBeVisible();
  await expect(page.getByText(/^Unsigned\./)).toBeVisible();
  await expect(page.getByText(/From 127\.0\.0\.1.*printed on .*device/)).toBeVisible();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Leave this device' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Recent history' })).toBeHidden();
});
