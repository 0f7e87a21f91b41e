import { expect, expectAccessible, test } from './fixtures.ts';
import { AuthoredCase, expectDebrief, press } from './play-case.ts';

const mooring = new AuthoredCase('tests/fixtures/courses/mini', 'knots', 'mooring-in-a-gale');

for (const path of ['recommended', 'trap', 'lucky']) {
  test(`a case without a patient model is played along its ${path} path`, async ({ page }) => {
    const played = mooring.playOnCommandLine(path);
    await page.goto('/knots/cases/mooring-in-a-gale/');
    await press(page, page.getByRole('button', { name: 'Start the case' }), 'Enter');
    await mooring.perform(page, played.acts);
    await expectDebrief(page, mooring.titleOf(played.outcome));
    await expect(page.getByText(`${String(played.score)} of 100`)).toBeVisible();
    await press(page, page.getByText('Run details'), 'Enter');
    await expect(page.getByText(played.stateHash)).toBeVisible();
    await expectAccessible(page);
  });
}

test('a decision that blocks takes the focus, and nothing goes past it', async ({ page }) => {
  await page.goto('/knots/cases/mooring-in-a-gale/');
  await page.getByRole('button', { name: 'Start the case' }).click();
  const wait = page.getByRole('button', { name: 'Wait an hour' });
  await expect(wait).toBeDisabled();
  await expect(wait).toHaveAccessibleDescription(/Answer the decision first/);
  await page.getByRole('button', { name: 'Commit' }).click();
  await expect(page.getByRole('alert')).toHaveText('Choose one option first.');
  await mooring.perform(page, [{ act: 'bow-line.bowline' }, { act: 'wait-1h' }]);
  await expect(page.getByRole('group', { name: /The stern line goes to a post/ })).toBeFocused();
});

test('a worked run is stepped through by keyboard, goes on after a reload and counts for nobody', async ({
  page,
}) => {
  const played = mooring.playOnCommandLine('recommended');
  await page.goto('/knots/cases/mooring-in-a-gale/');
  await press(page, page.getByRole('radio', { name: /Worked run/ }), 'Space');
  await press(page, page.getByRole('button', { name: 'Start the case' }), 'Enter');
  const next = page.getByRole('button', { name: 'Next step' });
  const told = page.getByRole('region', { name: /Step \d+ of 7/ });
  await expect(told).toContainText('The ring cannot roll a loop.');
  await expect(page.getByRole('button', { name: 'Wait an hour' })).toHaveCount(0);
  await press(page, next, 'Enter');
  await expect(told).toContainText('Back it now');
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByText('Help in that run: Worked run.')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Continue' }), 'Enter');
  await expect(told).toContainText('Back it now');
  for (let step = 1; step < played.acts.length; step += 1) await press(page, next, 'Enter');

  await expectDebrief(page, mooring.titleOf(played.outcome));
  await expect(page.getByText(/does not count as yours/)).toBeVisible();
  await press(page, page.getByText('Run details'), 'Enter');
  await expect(page.getByText(played.stateHash)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/me/');
  await expect(page.getByRole('main')).not.toContainText(`${String(played.score)} of 100`);
});

test('a run with hints shows each one while its moment lasts, closed until asked for', async ({ page }) => {
  await page.goto('/knots/cases/mooring-in-a-gale/');
  await page.getByRole('radio', { name: /With hints/ }).check();
  await page.getByRole('button', { name: 'Start the case' }).click();
  await mooring.perform(page, [{ act: 'bow-line.bowline' }]);
  const hint = page.getByText('Think of what a loop does while no load is on it.');
  await expect(hint).toBeHidden();
  await press(page, page.getByText('Think of…'), 'Enter');
  await expect(hint).toBeVisible();
  await expectAccessible(page);
  await mooring.perform(page, [{ act: 'add-stopper' }]);
  await expect(hint).toHaveCount(0);
});

test('an unaided run has no hints', async ({ page }) => {
  await page.goto('/knots/cases/mooring-in-a-gale/');
  await page.getByRole('button', { name: 'Start the case' }).click();
  await mooring.perform(page, [{ act: 'bow-line.bowline' }]);
  await expect(page.getByRole('button', { name: 'Wait an hour' })).toBeVisible();
  await expect(page.getByText('Think of…')).toHaveCount(0);
});

test('a track is shown apart, as authored and not physiological, and drawn in the debrief', async ({
  page,
}) => {
  const played = mooring.playOnCommandLine('recommended');
  await page.goto('/knots/cases/mooring-in-a-gale/');
  await page.getByRole('button', { name: 'Start the case' }).click();
  const panel = page.getByRole('region', { name: 'Written by the author' });
  await expect(panel).toContainText('Authored values, not physiological');
  await expect(panel).toContainText('Wear of the bow line');
  await expect(panel).toContainText('5 %');
  await mooring.perform(page, played.acts.slice(0, 3));
  await expect(panel).not.toContainText('5 %');
  await expectAccessible(page);
  await mooring.perform(page, played.acts.slice(3));
  await expect(page.getByText('Wear of the bow line (authored)').first()).toBeVisible();
});

test('a case says that no clinician reviewed it: in the list, before, after and on paper', async ({
  page,
}) => {
  const mark = page.getByText('Not yet reviewed by a clinician').first();
  await page.goto('/knots/');
  const row = page.getByRole('listitem').filter({ hasText: 'Mooring in a gale' }).last();
  await expect(row).toContainText('Not yet reviewed by a clinician');
  await page.goto('/knots/cases/mooring-in-a-gale/');
  await expect(mark).toBeVisible();
  await page.getByRole('button', { name: 'Start the case' }).click();
  await mooring.perform(page, mooring.playOnCommandLine('trap').acts);
  await expectDebrief(page, mooring.titleOf('adrift'));
  await expect(mark).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(mark).toBeVisible();
});

for (const { locale, worked, start, next } of [
  { locale: '', worked: /Worked run/, start: 'Start the case', next: 'Next step' },
  { locale: '/ar', worked: /محاولة مشروحة/, start: 'ابدأ الحالة', next: 'الخطوة التالية' },
]) {
  test(`a case fits a phone of 360 px with reduced motion, from the start to the debrief: ${locale || '/'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const expectCalmAndNarrow = async (): Promise<void> => {
      const found = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        moving: document.getAnimations().filter(({ playState }) => playState === 'running').length,
      }));
      expect(found).toEqual({ width: 360, moving: 0 });
    };
    const played = mooring.playOnCommandLine('recommended');
    await page.goto(`${locale}/knots/cases/mooring-in-a-gale/`);
    await page.getByRole('radio', { name: worked }).check();
    await expectCalmAndNarrow();
    await page.getByRole('button', { name: start }).click();
    await page.getByRole('button', { name: next }).click();
    await expectCalmAndNarrow();
    await expectAccessible(page);
    for (let step = 1; step < played.acts.length; step += 1)
      await page.getByRole('button', { name: next }).click();
    await expect(
      page.getByRole('heading', { level: 2, name: mooring.titleOf(played.outcome) }),
    ).toBeVisible();
    await expectCalmAndNarrow();
    await expectAccessible(page);
  });
}
