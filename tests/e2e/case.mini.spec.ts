import { expect, expectAccessible, test } from './fixtures.ts';
import { AuthoredCase, press } from './play-case.ts';

const mooring = new AuthoredCase('tests/fixtures/courses/mini', 'knots', 'mooring-in-a-gale');

for (const path of ['recommended', 'trap', 'lucky']) {
  test(`a case without a patient model is played along its ${path} path`, async ({ page }) => {
    const played = mooring.playOnCommandLine(path);
    await page.goto('/knots/cases/mooring-in-a-gale/');
    await press(page, page.getByRole('button', { name: 'Start the case' }), 'Enter');
    await mooring.perform(page, played.acts);
    await expect(
      page.getByRole('heading', { level: 2, name: mooring.titleOf(played.outcome) }),
    ).toBeFocused();
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
