import { test as unwatched } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { AuthoredCase, expectDebrief, press } from './play-case.ts';
import { plantActs, readEvents } from './stored-events.ts';

const address = '/capillary-leak/cases/concentrated-shock/';
const shock = new AuthoredCase('content', 'capillary-leak', 'concentrated-shock');

for (const path of ['recommended', 'trap']) {
  test(`the ${path} path by keyboard ends as it does on the command line`, async ({ page }) => {
    // Some sixty acts, each reached with the Tab key.
    test.slow();
    const played = shock.playOnCommandLine(path);
    await page.goto(address);
    await press(page, page.getByRole('button', { name: 'Start the case' }), 'Enter');
    await shock.perform(page, played.acts);

    await expectDebrief(page, shock.titleOf(played.outcome));
    await expect(page.getByText(`${String(played.score)} of 100`)).toBeVisible();
    await press(page, page.getByText('Run details'), 'Enter');
    await expect(page.getByText(played.stateHash)).toBeVisible();
    await expectAccessible(page);
  });
}

for (const path of shock.pathsToOtherOutcomes(['recommended', 'trap'])) {
  test(`the last acts of ${path}, taken up after a reload, end as they do on the command line`, async ({
    page,
  }) => {
    const played = shock.playOnCommandLine(path);
    await page.goto(address);
    await press(page, page.getByRole('button', { name: 'Start the case' }), 'Enter');
    await expect.poll(async () => (await readEvents(page)).length).toBeGreaterThan(0);
    await plantActs(page, played.acts.slice(0, -3));
    await page.reload();
    await press(page, page.getByRole('button', { name: 'Continue' }), 'Enter');
    await shock.perform(page, played.acts.slice(-3));
    await expectDebrief(page, shock.titleOf(played.outcome));
    await press(page, page.getByText('Run details'), 'Enter');
    await expect(page.getByText(played.stateHash)).toBeVisible();
  });
}

test('a case goes on after a reload, and can be started over', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Start the case' }).click();
  const acts = shock.playOnCommandLine('recommended').acts.slice(0, 7);
  await shock.perform(page, acts);
  const happened = await page.getByRole('log').innerText();
  await expectAccessible(page);

  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('log')).toHaveText(happened, { useInnerText: true });

  await page.getByRole('button', { name: 'Start over' }).click();
  const question = page.getByRole('dialog', { name: 'Start this case over?' });
  await question.getByRole('button', { name: 'Keep this run' }).click();
  await expect(page.getByRole('log')).toHaveText(happened, { useInnerText: true });
  await page.getByRole('button', { name: 'Start over' }).click();
  await question.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('log')).not.toContainText(shock.labelOf(acts[0]?.act ?? ''));

  await page.reload();
  await expect(page.getByRole('button', { name: 'Start the case' })).toBeVisible();
});

test('a finished case is not resumed; trying again starts a new run', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Start the case' }).click();
  await shock.perform(page, shock.playOnCommandLine('neglect').acts);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'At the bedside' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start the case' })).toBeVisible();
});

test('an order that is not possible keeps the focus and says why', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Start the case' }).click();
  const order = page.getByRole('button', { name: shock.labelOf('fasciotomy'), exact: true });
  await press(page, order, 'Enter');
  await expect(order).toBeFocused();
  await expect(order).toBeDisabled();
  await expect(order).toHaveAccessibleDescription(/Measure the compartment pressure first/);
  await expect(page.getByRole('log')).not.toContainText(shock.labelOf('fasciotomy'));
});

test('the case is played in Arabic, its own words in English', async ({ page }) => {
  await page.goto(`/ar${address}`);
  await page.getByRole('button', { name: 'ابدأ الحالة' }).click();
  await page.getByRole('button', { name: shock.labelOf('lactate'), exact: true }).click();
  await expect(page.getByRole('log', { name: 'ما حدث' })).toContainText(shock.labelOf('lactate'));
  await expect(page.getByRole('heading', { name: 'النتائج' })).toBeVisible();
  await expectAccessible(page);
});

// Without the watch over console errors: a request that fails is one.
unwatched('a debrief that does not arrive is asked for again', async ({ page }) => {
  let isOffline = true;
  await page.route(/\/Debrief\.[^/]*\.js$/, (route) => (isOffline ? route.abort() : route.continue()));
  await page.goto(address);
  await page.getByRole('button', { name: 'Start the case' }).click();
  const played = shock.playOnCommandLine('neglect');
  await shock.perform(page, played.acts);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');

  isOffline = false;
  await page.getByRole('button', { name: 'Load it again' }).click();
  await expectDebrief(page, shock.titleOf(played.outcome));
});
