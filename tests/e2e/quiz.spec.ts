import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Quiz } from '../../src/core/quiz/schema.ts';
import { answerAllRightly } from './answer-quiz.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const quiz = parse(readFileSync('content/capillary-leak/quizzes/first-look.yaml', 'utf8')) as Quiz;

test('the ten questions of the course, all answered rightly, give ten points', async ({ page }) => {
  await page.goto('/capillary-leak/quizzes/first-look/');
  await answerAllRightly(page, quiz);
  await expect(page.getByText('10 of 10 points')).toBeVisible();
  await expectAccessible(page);
});
