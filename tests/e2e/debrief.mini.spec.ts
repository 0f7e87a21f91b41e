import { expect, expectAccessible, test } from './fixtures.ts';
import { AuthoredCase, expectDebrief, isolated } from './play-case.ts';

const mooring = new AuthoredCase('tests/fixtures/courses/mini', 'knots', 'mooring-in-a-gale');
const address = '/knots/cases/mooring-in-a-gale/';

test('a case without a model names where its authored curve parted from the expert’s, and can be decided otherwise', async ({
  page,
}) => {
  const trap = mooring.playOnCommandLine('trap');
  await page.goto(`${address}#replay=${trap.replayCode}`);
  await expectDebrief(page, mooring.titleOf(trap.outcome));
  await expect(
    page.getByText('From 4:00 on, the run was not the expert’s any more. Wear of the bow line (authored)'),
  ).toBeVisible();
  await expect(page.getByText('Trust the knots and sleep').first()).toBeVisible();
  const whatIf = page.getByRole('region', { name: 'What if' });
  await whatIf.getByRole('radio', { name: 'Decide otherwise' }).check();
  await whatIf.getByRole('combobox', { name: 'Which decision' }).selectOption({ index: 3 });
  await whatIf.getByRole('combobox', { name: 'Answer instead' }).selectOption({ index: 1 });
  await expect(whatIf.getByRole('status')).not.toContainText(
    `What if: ${isolated(mooring.titleOf(trap.outcome))}`,
  );
  await expectAccessible(page);
});

test('a code of another case says where it belongs', async ({ page }) => {
  const shock = new AuthoredCase('content', 'capillary-leak', 'concentrated-shock');
  await page.goto(`${address}#replay=${shock.playOnCommandLine('neglect').replayCode}`);
  await expect(page.getByRole('alert')).toHaveText(/belongs to another case/);
});
