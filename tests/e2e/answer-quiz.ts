import { expect, type Page } from '@playwright/test';
import type { Quiz } from '../../src/core/quiz/schema.ts';

/** From the start of a quiz as a test to its result, every question answered rightly. */
export async function answerAllRightly(page: Page, quiz: Quiz): Promise<void> {
  const count = quiz.items.length;
  await page.getByRole('radio', { name: 'Test' }).check();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  for (let number = 1; number <= count; number += 1) {
    const heading = `Question ${String(number)} of ${String(count)}`;
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await answerShown(page, quiz);
    await page.getByRole('button', { name: number < count ? 'Next' : 'Finish' }).click();
  }
}

async function answerShown(page: Page, quiz: Quiz): Promise<void> {
  const shown = await Promise.all(
    quiz.items.map(async (item) =>
      page.getByRole('group', { name: item.question.trim() }).first().isVisible(),
    ),
  );
  const item = quiz.items[shown.indexOf(true)];
  if (item?.type === 'numeric') {
    await page.getByRole('textbox').filter({ visible: true }).fill(String(item.answer));
  } else if (item?.type === 'single') {
    const right = item.options.find(({ correct }) => correct);
    await page
      .getByRole('radio', { name: right?.text ?? '' })
      .filter({ visible: true })
      .check();
  } else if (item?.type === 'multiple') {
    for (const { text, correct } of item.options) {
      const statement = page.getByRole('group', { name: text });
      await statement.getByRole('radio', { name: correct ? 'True' : 'False' }).check();
    }
  }
}
