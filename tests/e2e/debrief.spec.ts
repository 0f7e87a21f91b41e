import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { AuthoredCase, expectDebrief, isolated, press } from './play-case.ts';

const address = '/capillary-leak/cases/concentrated-shock/';
const shock = new AuthoredCase('content', 'capillary-leak', 'concentrated-shock');
const recommended = shock.playOnCommandLine('recommended');
const trap = shock.playOnCommandLine('trap');

async function openShared(page: Page, code: string, prefix = ''): Promise<void> {
  await page.goto(`${prefix}${address}#replay=${code}`);
  await expect(page.getByRole('article').getByRole('heading').first()).toBeFocused({ timeout: 20_000 });
}

/** Chooses from a list as the keyboard does: the first letters of an option, or its place from the top. */
async function pick(page: Page, label: string, index: number): Promise<void> {
  const list = page.getByRole('combobox', { name: label });
  await press(page, list, 'Home');
  for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
  await expect(list).not.toHaveValue('');
}

test('what if by keyboard: a decision left out changes the outcome, and undoing it brings it back', async ({
  page,
}) => {
  // Half a minute of it is axe, on the longest page there is.
  test.slow();
  await openShared(page, recommended.replayCode);
  const says = page.getByRole('region', { name: 'What if' }).getByRole('status');
  await expect(says).toHaveText(/Choose what to change/);
  const acts = recommended.acts.filter(({ act }) => !act.startsWith('wait'));
  await pick(page, 'What to leave out', 1 + acts.findIndex(({ act }) => act === 'diagnosis.leak'));
  await expect(says).toContainText(`As it was: ${isolated(shock.titleOf(recommended.outcome))}, 100 of 100`);
  await expect(says).not.toContainText(`What if: ${isolated(shock.titleOf(recommended.outcome))}`);
  const result = page.getByRole('table', { name: 'The run as it was, and with the change' });
  await expect(result.getByRole('row', { name: /^Outcome/ })).toContainText(
    shock.titleOf(recommended.outcome),
  );
  await expectAccessible(page);
  await press(page, page.getByRole('button', { name: 'Undo the change' }), 'Enter');
  await expect(result).toHaveCount(0);
});

test('what if names the acts that can no longer be done, and what rests on an assumption', async ({
  page,
}) => {
  await openShared(page, recommended.replayCode);
  const whatIf = page.getByRole('region', { name: 'What if' });
  await whatIf.getByRole('radio', { name: 'Do something more' }).check();
  await whatIf
    .getByRole('combobox', { name: 'What to do' })
    .selectOption({ label: shock.labelOf('fasciotomy') });
  await expect(whatIf.getByText(/Could no longer be done/)).toContainText(
    'Measure the compartment pressure first',
  );
  await whatIf
    .getByRole('combobox', { name: 'What to do' })
    .selectOption({ label: shock.labelOf('immunoglobulin') });
  for (const row of await whatIf.getByRole('table').first().getByRole('row').all()) {
    if ((await row.getByRole('cell').count()) > 0)
      await expect(row).toContainText('Rests on an assumed effect size');
  }
});

test('an act is moved by a slider and by buttons', async ({ page }) => {
  await openShared(page, trap.replayCode);
  const whatIf = page.getByRole('region', { name: 'What if' });
  await whatIf.getByRole('radio', { name: 'Do something at another time' }).check();
  await whatIf.getByRole('combobox', { name: 'What to do at another time' }).selectOption({ index: 2 });
  const slider = whatIf.getByRole('slider', { name: 'When' });
  await expect(slider).toHaveAttribute('aria-valuetext', '10 min');
  await whatIf.getByRole('button', { name: '15 min later' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', '25 min');
  await press(page, slider, 'ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '26 min');
  await expect(whatIf.getByRole('table').first()).toBeVisible();
});

test('the debrief starts with what could have been changed, and each line shows its place in the log', async ({
  page,
}) => {
  await openShared(page, trap.replayCode);
  await expect(page.getByText(/the run was not the expert’s any more/)).toBeVisible();
  const open = page.getByRole('list', { name: 'Lines not earned in full' });
  expect(await open.getByRole('listitem').count()).toBeLessThanOrEqual(3);
  await expect(open.getByRole('listitem').first()).toContainText('In the log');
  await expect(open.getByRole('listitem').first()).toContainText('Expert');
  const score = page.getByRole('region', { name: /^Score/ });
  await expect(score.getByText('not done').first()).toBeVisible();
  const lesson = score.getByRole('link', { name: /^Read: / }).first();
  const target = await lesson.getAttribute('href');
  await page.goto(target ?? '');
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeVisible();
});

test('a run that equals the expert’s says so', async ({ page }) => {
  await openShared(page, recommended.replayCode);
  await expect(page.getByText('This run is the expert’s, act for act and minute for minute.')).toBeVisible();
  await expect(page.getByText('Every line of the rubric was earned in full.')).toBeVisible();
});

test('curves can be read as a table and act by act', async ({ page }) => {
  await openShared(page, trap.replayCode);
  const curves = page.getByRole('region', { name: 'Against the expert’s run' });
  const chart = curves.getByRole('figure').first();
  await press(page, chart.getByText('As a table'), 'Enter');
  const table = chart.getByRole('table', { name: /Mean arterial pressure/ });
  await expect(table.getByRole('columnheader')).toHaveText(['Time', 'This run', 'Expert']);
  // The patient of the trap dies before the expert's run ends.
  await expect(table.getByRole('row').last()).toContainText('ended');
  const moments = curves.getByRole('slider', { name: 'Moment' });
  await expect(moments).toHaveAttribute('aria-valuetext', /The runs part/);
  await press(page, moments, 'Home');
  await page.keyboard.press('ArrowRight');
  await expect(moments).toHaveAttribute('aria-valuetext', /This run: |Expert: /);
});

test('a replay code opens in another browser, by its address and pasted', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Start the case' }).click();
  await shock.perform(page, shock.playOnCommandLine('neglect').acts);
  const code = await page.getByRole('textbox', { name: 'Replay code' }).inputValue();
  const outcome = shock.titleOf(shock.playOnCommandLine('neglect').outcome);
  const other = await browser.newContext({ baseURL: baseURL ?? '' });
  const fresh = await other.newPage();
  await fresh.goto(`${address}#replay=${code}`);
  await expectDebrief(fresh, outcome);
  await expect(fresh.getByText(/a run that somebody shared/)).toBeVisible();
  await fresh.getByRole('button', { name: 'Back to the case' }).click();
  await fresh.getByText('Open a replay code').click();
  await fresh.getByRole('textbox', { name: 'Replay code or link' }).fill(code);
  await fresh.getByRole('button', { name: 'Show the run' }).click();
  await expectDebrief(fresh, outcome);
  await other.close();
});

for (const [what, code, sentence] of [
  ['damaged', trap.replayCode.slice(0, -9), /not a whole replay code/],
  ['of another format', trap.replayCode.replace('R1', 'R9'), /another version of this site/],
  ['no code at all', '%00%F0%9F', /not a whole replay code/],
  ['far too long', 'R1-'.padEnd(20_000, 'A'), /too long/],
] as const) {
  test(`a code that is ${what} is refused in one sentence`, async ({ page }) => {
    await page.goto(`${address}#replay=${code}`);
    await expect(page.getByRole('alert')).toHaveText(sentence);
    await page.getByRole('button', { name: 'Back to the case' }).click();
    await expect(page.getByRole('button', { name: 'Start the case' })).toBeVisible();
  });
}

test.describe('on a phone that wants less motion', () => {
  test.use({
    viewport: { width: 360, height: 740 },
    contextOptions: { reducedMotion: 'reduce' },
    hasTouch: true,
  });

  for (const [language, prefix] of [
    ['English', ''],
    ['Arabic', '/ar'],
  ] as const) {
    test(`the debrief fits and is accessible, in ${language}`, async ({ page }) => {
      test.slow();
      await openShared(page, trap.replayCode, prefix);
      await page.locator('.case-what-if select').first().selectOption({ index: 2 });
      await expect(page.locator('.case-compared')).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    });
  }
});

test('the debrief speaks Arabic, the case its own language', async ({ page }) => {
  await openShared(page, trap.replayCode, '/ar');
  await expect(page.getByRole('heading', { name: 'ما كان يمكن تغييره بعد' })).toBeFocused();
  await expect(page.getByRole('slider', { name: 'اللحظة' })).toHaveAttribute('dir', 'ltr');
  const outcome = page.getByText(shock.titleOf(trap.outcome), { exact: true }).first();
  await expect(outcome).toHaveAttribute('lang', 'en');
});
