import { expect, expectAccessible, test } from './fixtures.ts';

const lesson = '/capillary-leak/lessons/the-double-paradox/';

test('a guess before reading is kept without a verdict, and the same question at the end names it', async ({
  page,
}) => {
  await page.goto(lesson);
  const before = page.getByRole('group', { name: 'Before you read' });
  const again = page.getByRole('group', { name: 'The first question again' });

  await before.getByRole('button', { name: 'Keep my guess' }).click();
  await expect(before.getByRole('alert')).toContainText('Choose an answer first.');
  await before.getByRole('radio', { name: 'Hematocrit 0.54, albumin 52 g/L' }).check();
  await before.getByRole('button', { name: 'Keep my guess' }).click();
  await expect(before.getByRole('status')).toBeFocused();
  await expect(before.getByText(/right|wrong|why it tempts/i)).toHaveCount(0);
  await expect(before.getByRole('radio').first()).toBeDisabled();
  await expectAccessible(page);

  await before.getByRole('link', { name: 'at the end' }).click();
  await expect(again).toBeInViewport();
  await again.getByRole('radio', { name: 'Hematocrit 0.55, albumin 21 g/L' }).check();
  await again.getByRole('button', { name: 'Check answer' }).click();
  const outcome = again.getByRole('status');
  await expect(outcome).toContainText('Right');
  await expect(outcome).toContainText(
    'At the start you guessed “Hematocrit 0.54, albumin 52 g/L”. That was wrong.',
  );
  await expect(again.getByText('Why it tempts:')).toHaveCount(3);
  await expectAccessible(page);
});

test('the guess is still there after a reload, and the first one stands', async ({ page }) => {
  await page.goto(lesson);
  const before = page.getByRole('group', { name: 'Before you read' });
  await before.getByRole('radio').nth(1).check();
  await before.getByRole('button', { name: 'Keep my guess' }).click();
  await expect(before.getByRole('status')).toContainText('Your guess is kept.');
  await page.reload();
  await expect(before.getByRole('status')).toContainText('Your guess is kept.');
  await expect(before.getByRole('radio').nth(1)).toBeChecked();
  await expect(before.getByRole('button')).toBeHidden();
});

test('who made no guess is told so, in Arabic too', async ({ page }) => {
  await page.goto(`/ar${lesson}`);
  const again = page.getByRole('group', { name: 'السؤال الأول مرة أخرى' });
  await again.getByRole('radio').first().check();
  await again.getByRole('button', { name: 'تحقّق من الإجابة' }).click();
  await expect(again.getByRole('status')).toContainText('لم تخمّن إجابة في البداية.');
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the question stands before the text without its answer, and folds it away at the end', async ({
    page,
  }) => {
    await page.goto(lesson);
    const before = page.getByRole('group', { name: 'Before you read' });
    await expect(before.getByText('Hematocrit 0.54, albumin 52 g/L')).toBeVisible();
    await expect(before.getByRole('button')).toHaveCount(0);
    await expect(before.locator('details')).toHaveCount(0);
    const again = page.getByRole('group', { name: 'The first question again' });
    await again.getByText('Answer and reasons').click();
    await expect(again.getByText('Why it tempts:').first()).toBeVisible();
  });
});
