import { openFragment } from '../../src/client/assignment/pack.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test('with several courses an assignment is of the one that was chosen', async ({ page }) => {
  await page.goto('/teach/assign/');
  await page.getByRole('textbox', { name: 'Title' }).fill('Tea');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('combobox', { name: 'Course' }).selectOption({ value: 'tea' });
  const lessons = page.getByRole('group', { name: 'Lessons' });
  await expect(lessons).toHaveCount(1);
  await lessons.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Make the assignment' }).click();
  await expect(page.getByRole('heading', { name: 'Hand it out' })).toBeFocused();
  await expectAccessible(page);
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(await openFragment(link)).toMatchObject({
    value: { course: 'tea', tasks: [{ kind: 'lesson', lesson: 'steeping' }] },
  });
  await page.goto(link);
  await page.getByRole('link', { name: /^Read / }).click();
  await expect(page).toHaveURL(/\/tea\/lessons\/steeping\/$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Tea' })).toBeVisible();
});
