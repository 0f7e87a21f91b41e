import { extractText } from 'unpdf';
import { expect, expectAccessible, test } from './fixtures.ts';
import { firstPage } from './built-site.ts';

const markName = /^Evidence \d+/;
/** A PDF knows neither spaces nor hyphens of the page, only where letters stand. */
const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

test('the keyboard opens a note at its mark and closes it with its button', async ({ page }) => {
  await page.goto(firstPage('lessons'));
  const mark = page.getByRole('main').getByRole('link', { name: markName }).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: 'Note' });
  await expect(note).toContainText('Against the source');
  await expect(note).toContainText('Seen in support');
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await expect(note.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note).toBeHidden();
  await expect(mark).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 720 } });

  test('a tap opens a note, and a tap on its button closes it', async ({ page }) => {
    await page.goto(firstPage('lessons'));
    await page.getByRole('main').getByRole('link', { name: markName }).first().tap();
    const note = page.getByRole('dialog', { name: 'Note' });
    await expect(note).toContainText('Against the source');
    await note.getByRole('button').tap();
    await expect(note).toBeHidden();
  });
});

test('the page about the source shows one module and one standing at a time', async ({ page }) => {
  await page.goto(firstPage('source'));
  const claims = page.getByRole('region', { name: 'Claim by claim' });
  const shown = claims.locator('li[data-standing]:visible');
  const all = await shown.count();

  const choice = page.getByRole('combobox', { name: 'Module' });
  await choice.selectOption({ index: 1 });
  const module = await choice.inputValue();
  await expect(claims.locator(`li[data-standing]:visible:not([data-module='${module}'])`)).toHaveCount(0);
  const ofModule = await shown.count();
  expect(ofModule).toBeGreaterThan(0);
  expect(ofModule).toBeLessThan(all);

  await page.getByRole('radio', { name: 'corrected' }).check();
  await expect(claims.locator("li[data-standing]:visible:not([data-standing='corrected'])")).toHaveCount(0);
  // No heading stands over an empty list.
  const groups = claims.locator('[data-claim-group]:visible');
  await expect(groups).not.toHaveCount(0);
  await expect(groups.filter({ hasNot: page.locator('li[data-standing]:visible') })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('radio', { name: 'All' }).check();
  await choice.selectOption({ label: 'All' });
  await expect(shown).toHaveCount(all);
});

test('a claim that nobody has checked is listed, and its link leads to it whatever is filtered', async ({
  page,
}) => {
  await page.goto(firstPage('source'));
  await expect(page.getByRole('region', { name: 'Review' })).toContainText('No clinician has reviewed');
  await expect(page.getByRole('region', { name: 'What has changed' }).getByRole('listitem')).not.toHaveCount(
    0,
  );
  await page.getByRole('radio', { name: 'corrected' }).check();
  const link = page
    .getByRole('region', { name: /^Standard teaching, source not yet checked/ })
    .getByRole('link')
    .first();
  const id = await link.textContent();
  await link.click();
  await expect(page.locator(`#${String(id)}`)).toBeInViewport();
});

test('a worked calculation states its inputs, its steps and what says that it is calculated so', async ({
  page,
}) => {
  await page.goto('/capillary-leak/lessons/forces-across-the-wall/');
  const worked = page.getByRole('group', { name: /^Worked calculation: Plasma that has left/ });
  await expect(worked.getByRole('definition')).toHaveText(['42%', '60%', '70\u00a0kg', '39\u00a0mL/kg']);
  await expect(worked.getByRole('listitem').first()).toContainText('42 × (100 − 60) ÷ (60 × (100 − 42))');
  await expect(worked.getByRole('listitem').last()).toContainText('≈ 1.4\u00a0L');
  await worked.getByRole('link', { name: markName }).first().click();
  await expect(page.getByRole('dialog', { name: 'Note' })).toContainText('red-cell mass is unchanged');
  await expectAccessible(page);
});

test('a printed lesson carries its notes and references', async ({ page }) => {
  await page.goto(firstPage('lessons'));
  await page.emulateMedia({ media: 'print' });
  for (const name of ['What this lesson stands on', 'References']) {
    const entries = page.getByRole('region', { name, exact: true }).getByRole('listitem');
    expect(await entries.count()).toBeGreaterThan(0);
    for (const entry of await entries.all()) await expect(entry).toBeVisible();
  }
});

test('the PDF of a lesson holds, as text, every note and every reference of its page', async ({ page }) => {
  await page.goto('/capillary-leak/lessons/the-double-paradox/');
  const entriesOf = async (name: string): Promise<string[]> => {
    const entries = page.getByRole('region', { name, exact: true }).getByRole('listitem');
    return (await entries.allTextContents()).map(lettersOf);
  };
  const notes = await entriesOf('What this lesson stands on');
  const references = await entriesOf('References');
  expect(notes.length).toBeGreaterThan(20);
  expect(references.length).toBeGreaterThan(5);

  const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true });
  const printed = lettersOf(text);
  // The course's disclaimer at the foot of each page may stand between two lines of an entry: its beginning is enough.
  for (const entry of [...notes, ...references]) expect(printed).toContain(entry.slice(0, 40));
  expect(printed).toContain(lettersOf('Against the source'));
  expect(printed).toContain(lettersOf('Seen in support'));
});
