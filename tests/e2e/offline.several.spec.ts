import type { Page } from '@playwright/test';
import { openFragment } from '../../src/client/assignment/pack.ts';
import { expect, test, visitAndKeep } from './offline-site.ts';

const folder = '.cache/sites/several';

/** The rows of what can be kept, each with its state. */
const rowsOf = (page: Page) => page.locator('kept-courses').getByRole('listitem');

test('of several courses only the one that was visited is kept, and each is listed', async ({
  page,
  server,
}) => {
  await server.start(folder);
  await page.goto('/');
  await visitAndKeep(page, '/tea/');
  await page.goto('/me/');
  await expect(rowsOf(page)).toHaveCount(3);
  await expect(rowsOf(page).filter({ hasText: 'Available offline' })).toHaveCount(1);
  await expect(rowsOf(page).filter({ hasText: 'Not kept' })).toHaveCount(2);
  await server.stop();
  expect((await page.goto('/tea/lessons/steeping/'))?.status()).toBe(200);
  expect((await page.goto('/paper/'))?.status()).toBe(503);
});

test('the tools alone assign of every course with the server gone', async ({ page, server }) => {
  await server.start(folder);
  await page.goto('/teach/assign/');
  await expect(page.getByText('The tools for instructors are available offline.')).toBeVisible({
    timeout: 30_000,
  });
  await server.stop();
  for (const [course, lesson] of [
    ['tea', 'steeping'],
    ['paper', 'valley-fold'],
  ] as const) {
    await page.goto('/teach/assign/');
    await page.getByRole('textbox', { name: 'Title' }).fill('Week three');
    await page.getByRole('combobox', { name: 'Course' }).selectOption({ value: course });
    await page.getByRole('group', { name: 'Lessons' }).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Make the assignment' }).click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    expect(await openFragment(link)).toMatchObject({
      value: { course, tasks: [{ kind: 'lesson', lesson }] },
    });
  }
});
