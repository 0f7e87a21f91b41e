import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Quiz } from '../../src/core/quiz/schema.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const quiz = parse(readFileSync('content/capillary-leak/quizzes/first-look.yaml', 'utf8')) as Quiz;

test('the ten questions of the course, all answered rightly, give ten points', async ({ page }) => {
  await page.goto('/capillary-leak/quizzes/first-look/');
  await page.getByRole('radio', { name: 'Test' }).check();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  for (let number = 1; number <= 10; number += 1) {
    await expect(page.getByRole('heading', { name: `Question ${String(number)} of 10` })).toBeVisible();
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
    if (number < 10) await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText('10 of 10 points')).toBeVisible();
  await expectAccessible(page);
});
