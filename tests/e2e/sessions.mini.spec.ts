import { test as unwatched, type Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';

const morning = new Date('2026-03-02T08:00:00');
const daysLater = (days: number): Date => new Date(morning.getTime() + days * 24 * 3_600_000);

const question = (page: Page) => page.getByRole('main').getByRole('group').filter({ visible: true }).first();

/** Answers the quiz's single question, the only one with this option. */
async function answerFixedLoop(page: Page, option: string): Promise<void> {
  const choice = page.getByRole('radio', { name: option });
  for (let tries = 0; tries < 3 && !(await choice.isVisible()); tries += 1)
    await page
      .getByRole('button', { name: /^(Skip|Next)$/ })
      .filter({ visible: true })
      .click();
  await choice.check();
}

async function missFixedLoop(page: Page): Promise<void> {
  await page.goto('/knots/quizzes/knots-quiz/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await answerFixedLoop(page, 'The clove hitch');
  await page.getByRole('radio', { name: 'Sure', exact: true }).check();
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Wrong' })).toBeFocused();
}

/** What could tell right from wrong, wherever it stands in a running session. */
async function findGiveaways(page: Page): Promise<number> {
  return page
    .locator('[data-run]')
    .locator(
      '[data-state], [data-explained], [data-reason], [data-key], [data-mark-slot] > *, [data-outcome] > *',
    )
    .count();
}

test.describe('a test', () => {
  for (const address of ['/knots/quizzes/knots-quiz/', '/knots/practice/']) {
    test(`${address} holds nothing that tells right from wrong before its end`, async ({ page }) => {
      await page.goto(address);
      await page.getByRole('radio', { name: 'Test' }).check();
      await page.getByRole('button', { name: /^Start/ }).click();
      await answerOrLeave(page);
      const next = page.getByRole('button', { name: 'Next' });
      while (await next.isVisible()) {
        expect(await findGiveaways(page)).toBe(0);
        await next.click();
        await answerOrLeave(page);
      }
      await page.getByRole('button', { name: /^Question 1(,|$)/ }).click();
      expect(await findGiveaways(page)).toBe(0);
      // Nor after a reload, which shows what was answered.
      await page.reload();
      await expect(page.getByRole('heading', { name: /^Question \d+ of/ })).toBeVisible();
      expect(await findGiveaways(page)).toBe(0);
      await page.getByRole('navigation', { name: 'All questions' }).getByRole('button').last().click();
      await page.getByRole('button', { name: 'Finish' }).click();
      await expect(page.getByRole('heading', { name: 'Your result' })).toBeFocused();
      expect(await findGiveaways(page)).toBeGreaterThan(0);
      await expectAccessible(page);
    });
  }
});

/** Presses the first option where there is one to press. */
async function answerOrLeave(page: Page): Promise<void> {
  const radios = page.locator('[data-alone] [data-options] input[type="radio"]').filter({ visible: true });
  const groups = await page.locator('[data-alone] fieldset fieldset').count();
  if (groups === 0 && (await radios.count()) > 0) await radios.first().check();
}

test('a practice comes back explained after a reload, and does not ask again', async ({ page }) => {
  await missFixedLoop(page);
  const before = await question(page).innerText();
  await page.reload();
  await expect(page.getByText('Your answer: wrong')).toBeVisible();
  expect(await question(page).innerText()).toBe(before);
  await expect(page.getByRole('button', { name: 'Check answer' })).toBeHidden();
  await expect(page.getByRole('group', { name: 'How sure are you?' })).toBeHidden();
});

test('a mixed practice draws from every quiz, and comes back to its place after a reload', async ({
  page,
}) => {
  await page.goto('/knots/');
  await page.getByRole('link', { name: 'Mixed practice' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const title = page.getByRole('heading', { name: /^Question \d+ of \d+/ });
  await expect(title).toBeFocused();
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.getByRole('button', { name: 'Skip' }).click();
  const before = [await title.innerText(), await question(page).innerText()];
  await page.reload();
  await expect(title).toBeVisible();
  expect([await title.innerText(), await question(page).innerText()]).toEqual(before);

  const lessons = await page.locator('[data-item]').evaluateAll((items) => items.map(({ id }) => id));
  expect(new Set(lessons).size).toBe(lessons.length);
  expect(lessons.length).toBeGreaterThan(3);
  await expectAccessible(page);
});

test('a mixed practice explains at once and ends with a score', async ({ page }) => {
  await page.goto('/knots/practice/');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const radios = page.locator('[data-alone] [data-options] input[type="radio"]').filter({ visible: true });
  while ((await radios.count()) === 0) await page.getByRole('button', { name: 'Skip' }).click();
  await answerOrLeave(page);
  await page.getByRole('button', { name: 'Check answer' }).click();
  if (
    await page
      .getByRole('status')
      .filter({ hasText: /Right|Wrong/ })
      .isVisible()
  )
    await expect(page.getByText('Evidence').filter({ visible: true }).first()).toBeVisible();
  const numbers = page.getByRole('navigation', { name: 'All questions' }).getByRole('button');
  await numbers.last().click();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeFocused();
  await page.getByRole('button', { name: 'Another session' }).click();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test('a missed question comes back the next day, and then later', async ({ page }) => {
  await page.clock.install({ time: morning });
  await page.goto('/knots/review/');
  await expect(page.getByText('Nothing to review yet.')).toBeVisible();
  await expectAccessible(page);

  await missFixedLoop(page);
  await page.goto('/knots/review/');
  await expect(page.getByText('Nothing is due today. Next: Tuesday, March 3, 2026.')).toBeVisible();
  await page.goto('/me/');
  await expect(page.getByRole('link', { name: 'due today' })).toBeHidden();

  await page.clock.setFixedTime(daysLater(1));
  await page.goto('/me/');
  await page.getByRole('link', { name: '1 question due today' }).click();
  await expect(page.getByText('1 question due today')).toBeVisible();
  await page.getByRole('button', { name: 'Start the review' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 1' })).toBeFocused();
  const before = await question(page).innerText();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Question 1 of 1' })).toBeVisible();
  expect(await question(page).innerText()).toBe(before);

  await page.getByRole('radio', { name: 'The bowline' }).check();
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Right' })).toBeFocused();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText('1 of 1 points')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the review' }).click();
  await expect(page.getByText(/Nothing is due today. Next: /)).toBeVisible();

  await page.clock.setFixedTime(daysLater(90));
  await page.reload();
  await expect(page.getByText('1 question due today')).toBeVisible();
});

test('how sure the learner was stands beside how often they were right', async ({ page }) => {
  await page.goto('/me/');
  await expect(page.getByText('Say in a quiz how sure you are, and it stands here.')).toBeVisible();
  await missFixedLoop(page);
  await page.goto('/me/');
  const table = page.getByRole('table', { name: 'How well you judge yourself' });
  await expect(table.getByRole('row', { name: 'Sure' }).last()).toHaveText(/Sure\s*0\s*1\s*0 %/);
  await expect(table.getByRole('row', { name: 'A guess' })).toHaveText(/A guess\s*0\s*0\s*–/);
  await expect(page.getByText('chance speaks loudly')).toBeVisible();
  await expectAccessible(page);
});

test('mixed practice and review speak Arabic around questions in English', async ({ page }) => {
  await page.goto('/ar/knots/review/');
  await expect(page.getByText('لا شيء للمراجعة بعد')).toBeVisible();
  await page.goto('/ar/knots/practice/');
  await page.getByRole('button', { name: 'ابدأ', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^السؤال 1 من/ })).toBeFocused();
  await expect(page.locator('[data-alone] .question')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('[data-alone] .question')).toHaveAttribute('lang', 'en');
  await expectAccessible(page);
});

unwatched.describe('without JavaScript', () => {
  unwatched.use({ javaScriptEnabled: false });
  unwatched('both pages lead to the quizzes', async ({ page }) => {
    for (const path of ['practice', 'review']) {
      await page.goto(`/knots/${path}/`);
      await expect(page.getByText(/needs JavaScript/)).toBeVisible();
      await page.locator('noscript a').first().click();
      await expect(page).toHaveURL(/\/quizzes\//);
    }
  });
});

// Without the watch over console errors: a request that fails is one.
unwatched('questions that do not arrive are asked for again', async ({ page }) => {
  let isOffline = true;
  await page.route(/items\.[0-9a-f]+\.json$/, (route) => (isOffline ? route.abort() : route.continue()));
  await page.goto('/knots/practice/');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  isOffline = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
});
