import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { AuthoredCase } from './play-case.ts';
import { plantActs, readEvents, writeEvents, type StoredEvent } from './stored-events.ts';

const address = '/knots/cases/mooring-in-a-gale/';
const mooring = new AuthoredCase('tests/fixtures/courses/mini', 'knots', 'mooring-in-a-gale');

async function begin(page: Page): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Start the case' }).click();
  await mooring.perform(page, [{ act: 'bow-line.bowline' }, { act: 'add-stopper' }]);
  await expect.poll(async () => (await readEvents(page)).length).toBeGreaterThanOrEqual(3);
}

/** The saved run is refused in one sentence, a new one can be started, and nothing of the record is lost. */
async function expectRefusal(page: Page, sentence: RegExp): Promise<void> {
  const before = await readEvents(page);
  await page.reload();
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start the case' }).click();
  await expect(page.getByRole('heading', { name: 'The scene' })).toBeFocused();
  const after = await readEvents(page);
  expect(after).toEqual(expect.arrayContaining(before));
}

const changed = (event: StoredEvent, changes: Record<string, unknown>): StoredEvent => ({
  ...event,
  body: { ...event.body, ...changes },
});

async function changeLast(page: Page, type: string, changes: Record<string, unknown>): Promise<void> {
  const event = (await readEvents(page)).findLast(({ body }) => body?.['type'] === type);
  if (event === undefined) throw new Error(`no ${type}`);
  await writeEvents(page, [changed(event, changes)]);
}

test('a run of another version of the case is refused and kept', async ({ page }) => {
  await begin(page);
  await changeLast(page, 'case.started', { content: 'ffffffffffffffff' });
  await expectRefusal(page, /was revised after your last run/);
});

test('a run with an act that was not possible is refused and kept', async ({ page }) => {
  await begin(page);
  await plantActs(page, [{ minute: 15, act: 'midnight.sleep' }]);
  await expectRefusal(page, /does not fit this case/);
});

test('a run with an act that the case does not have is refused and kept', async ({ page }) => {
  await begin(page);
  await changeLast(page, 'case.acted', { act: '__proto__' });
  await expectRefusal(page, /does not fit this case/);
});

test('a run whose times were edited is refused and kept', async ({ page }) => {
  await begin(page);
  await changeLast(page, 'case.acted', { minute: 999 });
  await expectRefusal(page, /does not fit this case/);
});

test('a worked run that somebody steered elsewhere is refused and kept', async ({ page }) => {
  await begin(page);
  await changeLast(page, 'case.started', { support: 'worked' });
  await changeLast(page, 'case.acted', { act: 'slack-lines' });
  await expectRefusal(page, /does not fit this case/);
});

test('events that are none are passed over and stay in the store', async ({ page }) => {
  await begin(page);
  const [first] = await readEvents(page);
  const rubbish = [
    { device: 'zzzzzzzz', seq: 0, at: 'yesterday', body: null },
    { device: 'zzzzzzzz', seq: 1, at: '2026-01-01T00:00:00.000Z', body: { type: 'case.acted', act: 7 } },
    changed({ ...first!, device: 'zzzzzzzz', seq: 2 }, { support: 'magic' }),
  ];
  await writeEvents(page, rubbish);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('log')).toContainText('Tie a stopper behind the bow loop');
  expect(await readEvents(page)).toEqual(expect.arrayContaining(rubbish));
});
