import type { Page } from '@playwright/test';
import { openFragment } from '../../src/client/assignment/pack.ts';
import { writeResult } from '../../src/core/assignment/result-file.ts';
import { assignmentOf, fileName, generateClass } from '../results/generate-class.ts';
import { contentOf } from '../results/load-content.ts';
import { expectAccessible } from './fixtures.ts';
import { expect, test, type OwnServer } from './offline-site.ts';
import { AuthoredCase, press } from './play-case.ts';

const folder = '.cache/sites/mini';
const contentDir = 'tests/fixtures/courses/mini';
const caseTitle = 'Mooring in a gale';
const mooring = new AuthoredCase(contentDir, 'knots', 'mooring-in-a-gale');

const row = (page: Page, words: RegExp | string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: words }) });
const tools = (page: Page) => row(page, 'Tools for instructors');

/** Keeps the tools by their button and sends the course away, so that nothing they show can come from that. */
async function keepOnlyTools(page: Page, server: OwnServer): Promise<void> {
  await server.start(folder);
  await page.goto('/me/');
  await expect(row(page, 'Knots').getByText('Available offline')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: /^Remove from this device.*Knots/ }).click();
  await expect(row(page, 'Knots').getByText('Not kept')).toBeVisible();
  await press(page, page.getByRole('button', { name: /^Keep on this device.*Tools/ }), 'Enter');
  await expect(tools(page).getByText('Available offline')).toBeVisible({ timeout: 30_000 });
  await server.stop();
  expect((await page.goto('/knots/'))?.status()).toBe(503);
}

test.describe('the tools for instructors, kept without any course, with the server gone', () => {
  test('a case is assigned by a link', async ({ page, server }) => {
    await keepOnlyTools(page, server);
    await page.goto('/teach/');
    await page.getByRole('link', { name: 'Make an assignment' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Week three');
    await page.getByRole('checkbox', { name: caseTitle }).check();
    await page.getByRole('button', { name: 'Make the assignment' }).click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    const opened = await openFragment(new URL(link).hash);
    expect(opened).toMatchObject({
      ok: true,
      value: { title: 'Week three', tasks: [{ kind: 'case', case: 'mooring-in-a-gale' }] },
    });
  });

  test('a case is copied in the workbench, checked, played and linted', async ({ page, server }) => {
    test.setTimeout(120_000);
    await keepOnlyTools(page, server);
    await page.goto('/teach/workbench/');
    await page.getByLabel('Start from a copy of').selectOption({ label: caseTitle });
    await page.getByRole('button', { name: 'Make a copy' }).click();
    await expect(page.getByText('No problems: the course would take this file.')).toBeVisible();
    await page.getByRole('button', { name: 'Play this version' }).click();
    await page.getByRole('button', { name: 'Start the case' }).click();
    const played = mooring.playOnCommandLine('recommended');
    await mooring.perform(page, played.acts);
    await expect(
      page.getByRole('heading', { level: 2, name: mooring.titleOf(played.outcome) }),
    ).toBeVisible();
    await page.getByRole('tab', { name: 'Linter' }).click();
    await page.getByRole('button', { name: 'Run the linter' }).click();
    await expect(page.getByText('The linter is done.')).toBeVisible({ timeout: 60_000 });
  });

  test('results are collected, judged and reported', async ({ page, server }) => {
    const content = contentOf(contentDir, 'knots');
    const files = generateClass(content, assignmentOf(content), 3).map(({ result }) => ({
      name: fileName(result.learner),
      mimeType: 'application/json',
      buffer: Buffer.from(writeResult(result)),
    }));
    await keepOnlyTools(page, server);
    await page.goto('/teach/results/');
    await page.getByLabel('Choose files').setInputFiles(files);
    await expect(page.getByText('3 of 3 learners shown')).toBeVisible();
    await expect(page.getByRole('table', { name: /^Item analysis of/ }).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Not in a table' })).toBeHidden();
  });

  test('the guide is read, and every page says that the tools are available', async ({ page, server }) => {
    await keepOnlyTools(page, server);
    for (const path of ['', 'guide/', 'assign/', 'results/', 'workbench/']) {
      expect((await page.goto(`/teach/${path}`))?.status(), path).toBe(200);
      await expect(page.getByText('The tools for instructors are available offline.'), path).toBeVisible();
    }
    await page.goto('/ar/teach/guide/');
    await expect(page.getByText('أدوات المدرّسين متاحة من دون شبكة.')).toBeVisible();
  });
});

test('a visit to one of the tools keeps them, and no course', async ({ page, server }) => {
  await server.start(folder);
  await page.goto('/teach/guide/');
  await expect(page.getByText('The tools for instructors are available offline.')).toBeVisible({
    timeout: 30_000,
  });
  await expectAccessible(page);
  expect(server.asked.filter((path) => /^\/(ar\/)?knots\/.*\/$/.test(path))).toEqual([]);
  await server.stop();
  expect((await page.goto('/teach/workbench/'))?.status()).toBe(200);
  expect((await page.goto('/knots/'))?.status()).toBe(503);
});

test('the tools are spoken of in words of their own, in each language', async ({ page, server }) => {
  server.fail = (path) => (path.startsWith('/teach/') ? 'cut' : undefined);
  await server.start(folder);
  await page.goto('/me/');
  await page.getByRole('button', { name: /^Keep on this device.*Tools/ }).click();
  await expect(tools(page).getByText(/^Not wholly kept: \d+ %\. The tools for instructors are/)).toBeVisible({
    timeout: 30_000,
  });
  await expectAccessible(page);
  await page.goto('/ar/me/');
  const arabic = row(page, 'أدوات المدرّسين');
  await expect(arabic.getByText(/^محفوظة جزئيًا: .*أدوات المدرّسين كاملة/)).toBeVisible({ timeout: 30_000 });
  server.fail = () => undefined;
  // The visit itself goes on loading what is missing, and may be done before anybody presses.
  const goOn = arabic.getByRole('button', { name: /^تابع التحميل/ });
  await expect(async () => {
    if (await goOn.isVisible()) await goOn.click({ timeout: 3000 });
    await expect(arabic.getByText('متاحة من دون شبكة')).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByText('أدوات المدرّسين متاحة من دون شبكة.').first()).toBeVisible();
  await arabic.getByRole('button', { name: /^أزلها من هذا الجهاز/ }).click();
  await expect(page.getByText('لم تعد أدوات المدرّسين محفوظة على هذا الجهاز. مسوداتك كما هي.')).toBeVisible();
});
