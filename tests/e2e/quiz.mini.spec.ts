import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const quiz = '/knots/quizzes/knots-quiz/';

/** Right answers by a word of the question, since every session has its own order. */
async function answerRightly(page: Page): Promise<void> {
  const form = page.getByRole('main');
  if (await form.getByRole('group', { name: 'fixed loop' }).isVisible()) {
    await page.getByRole('radio', { name: 'The bowline' }).check();
  } else if (await form.getByRole('group', { name: 'How long is the doubled line?' }).isVisible()) {
    await page.getByRole('textbox', { name: 'Your answer in m' }).fill('6,0 m');
  } else {
    const judge = async (statement: string, judgment: string): Promise<void> =>
      page.getByRole('group', { name: statement }).getByRole('radio', { name: judgment }).check();
    await judge('slack bowline without a stopper', 'True');
    await judge('A clove hitch', 'True');
    await judge('bowline under a steady load', 'False');
  }
}

const start = async (page: Page, mode: 'Practice' | 'Test'): Promise<void> => {
  await page.goto(quiz);
  await page.getByRole('radio', { name: mode }).check();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
};

test('a test gives its score and reasons at the end, and nothing before', async ({ page }) => {
  await start(page, 'Test');
  for (const number of [1, 2, 3]) {
    await expect(page.getByRole('heading', { name: `Question ${String(number)} of 3` })).toBeVisible();
    await answerRightly(page);
    await expect(page.getByText('Evidence').first()).toBeHidden();
    await expect(page.getByRole('button', { name: 'Check answer' })).toBeHidden();
    if (number < 3) await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeFocused();
  await expect(page.getByText('3 of 3 points')).toBeVisible();
  await expect(page.getByText('Your answer: right')).toHaveCount(4);
  await expectAccessible(page);
});

test('practice explains each answer at once, and counts the first', async ({ page }) => {
  await start(page, 'Practice');
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'first' })).toBeVisible();
  await answerRightly(page);
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Right' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Question 3', exact: true }).click();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText('1 of 3 points')).toBeVisible();
});

test('a reload comes back to the same question, order and answers', async ({ page }) => {
  await start(page, 'Test');
  await answerRightly(page);
  await page.getByRole('button', { name: 'Next' }).click();
  const question = page.getByRole('group').first();
  const before = await question.innerText();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Question 2 of 3' })).toBeVisible();
  expect(await question.innerText()).toBe(before);
  await expect(page.getByRole('button', { name: 'Question 1, answered' })).toBeVisible();
});

test('a quiz is taken with the keyboard alone', async ({ page }) => {
  await page.goto(quiz);
  const press = async (name: string): Promise<void> => {
    const button = page.getByRole('button', { name });
    while (!(await button.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  await press('Start the quiz');
  await expect(page.getByRole('heading', { name: 'Question 1 of 3' })).toBeFocused();
  await press('Skip');
  await expect(page.getByRole('heading', { name: 'Question 2 of 3' })).toBeFocused();
  await press('Skip');
  await press('Finish');
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeFocused();
  await expect(page.getByText('0 of 3 points')).toBeVisible();
});

test('an ambiguous number is asked about, not scored', async ({ page }) => {
  await start(page, 'Practice');
  const field = page.getByRole('textbox', { name: 'Your answer in m' });
  while (!(await field.isVisible())) await page.getByRole('button', { name: 'Skip' }).click();
  await field.fill('1,500');
  await field.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '1500 or 1.500' })).toBeVisible();
  await expect(field).toBeEnabled();
});

test('the Arabic quiz keeps its English questions in their own direction', async ({ page }) => {
  await page.goto(`/ar${quiz}`);
  await page.getByRole('button', { name: 'ابدأ الاختبار' }).click();
  await expect(page.getByRole('heading', { name: 'السؤال 1 من 3' })).toBeFocused();
  const question = page.locator('[data-question]:visible');
  await expect(question).toHaveAttribute('lang', 'en');
  await expect(question).toHaveAttribute('dir', 'ltr');
  await expectAccessible(page);
});

test('a check in a lesson explains every option and can be tried again', async ({ page }) => {
  await page.goto('/knots/lessons/bowline/');
  const check = page.getByRole('group', { name: 'Check yourself' }).first();
  await check.getByRole('radio', { name: 'Nothing' }).check();
  await check.getByRole('button', { name: 'Check answer' }).click();
  await expect(check.getByRole('status').filter({ hasText: 'Wrong' })).toBeFocused();
  await expect(check.getByText('Why it tempts:')).toHaveCount(2);
  await expect(check.getByRole('link', { name: 'Read: What loosens it' }).first()).toBeVisible();
  await check.getByRole('button', { name: 'Try again' }).click();
  await check.getByRole('radio', { name: 'A stopper knot' }).check();
  await check.getByRole('button', { name: 'Check answer' }).click();
  await expect(check.getByText('Your answer: right')).toBeVisible();
});

test('on paper a quiz is its questions, then an answer sheet', async ({ page }) => {
  await page.goto(quiz);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('group', { name: 'How long is the doubled line?' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Answer sheet' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a quiz reads as questions with their answers behind a summary', async ({ page }) => {
    await page.goto(quiz);
    await expect(page.getByRole('group', { name: 'Which knot gives you a fixed loop?' })).toBeVisible();
    await page.getByText('Answer and reasons').first().click();
    await expect(page.getByText('Its loop does not slip under a steady load.').first()).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
