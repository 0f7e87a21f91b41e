import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { packAssignment } from '../../src/client/assignment/pack.ts';
import { writeResult } from '../../src/core/assignment/result-file.ts';
import { assignmentOf, fileName, generateClass } from '../results/generate-class.ts';
import { contentOf } from '../results/load-content.ts';
import { expect, nextVersion, test, visitAndKeep } from './offline-site.ts';

const folder = '.cache/sites/mini';
const contentDir = 'tests/fixtures/courses/mini';
const content = contentOf(contentDir, 'knots');
const assignment = assignmentOf(content);

let next = '';
test.beforeAll(async () => {
  next = await nextVersion(folder, contentDir);
});
test.afterAll(() => {
  rmSync(next, { recursive: true, force: true });
});

const offer = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version is ready.' });

/** In a tab at rest; every other tab at rest follows. */
async function takeNewVersion(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(offer(page)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await expect(page.locator('html[data-version=B]')).toHaveCount(1);
}

test('results that were collected stay when another tab takes a new version', async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(120_000);
  await server.start(folder);
  await visitAndKeep(page, '/knots/');
  const desk = await context.newPage();
  await desk.goto('/teach/results/');
  const files = generateClass(content, assignment, 3).map(({ result }) => ({
    name: fileName(result.learner),
    mimeType: 'application/json',
    buffer: Buffer.from(writeResult(result)),
  }));
  await desk.getByLabel('Choose files').setInputFiles(files);
  await expect(desk.getByText('3 of 3 learners shown')).toBeVisible();

  await server.start(next, '/', 'B');
  await takeNewVersion(page);
  await expect(desk.getByText('3 of 3 learners shown')).toBeVisible();
  await expect(desk.locator('html[data-version=B]')).toHaveCount(0);
  await expect(offer(desk)).toHaveCount(0);

  // With nothing left to lose it is offered.
  await desk.getByRole('button', { name: 'Forget all and start over' }).click();
  await expect(offer(desk)).toBeVisible();
});

test('a sitting of an assignment is not interrupted, and left for the assignment it holds nothing back', async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(120_000);
  await server.start(folder);
  await visitAndKeep(page, '/knots/');
  const learner = await context.newPage();
  await learner.goto(`/assignment/${await packAssignment(assignment)}`);
  await learner
    .getByRole('button', { name: /^Begin / })
    .first()
    .click();
  await learner.getByRole('button', { name: 'Begin', exact: true }).click();
  const question = learner.getByRole('heading', { name: /Question 1 of/ });
  await expect(question).toBeVisible();

  await server.start(next, '/', 'B');
  await takeNewVersion(page);
  await expect(question).toBeVisible();
  await expect(learner.locator('html[data-version=B]')).toHaveCount(0);
  await expect(offer(learner)).toHaveCount(0);

  await learner.getByRole('button', { name: 'Back to the assignment' }).click();
  await expect(offer(learner)).toBeVisible();
  await learner.getByRole('button', { name: 'Use the new version' }).click();
  await expect(learner.locator('html[data-version=B]')).toHaveCount(1);
  await expect(learner.getByRole('heading', { level: 1, name: 'Week three' })).toBeVisible();
});

test('an assignment is opened by its link, and again after a reload, without a network', async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  await server.start(folder);
  await visitAndKeep(page, '/knots/');
  await server.stop();
  await page.goto(`/assignment/${await packAssignment(assignment)}`);
  const title = page.getByRole('heading', { level: 1, name: 'Week three' });
  await expect(title).toBeVisible();
  await page.reload();
  await expect(title).toBeVisible();
  await page
    .getByRole('button', { name: /^Begin / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { name: /Question 1 of/ })).toBeVisible();
});
