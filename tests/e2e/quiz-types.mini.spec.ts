import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { readEvents } from './stored-events.ts';

const address = '/knots/quizzes/kinds-of-question/';

/** A word of each question, and how it is answered by a pointer and by keys alone. */
interface Kind {
  readonly question: string;
  readonly tap: (page: Page, question: Locator) => Promise<void>;
  readonly type: (page: Page, question: Locator) => Promise<void>;
  readonly outcome: string;
}

/** Presses Tab until the control has the focus, as a person without a pointer does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach the control.');
}

const judge = (question: Locator, statement: string, judgment: string): Locator =>
  question.getByRole('group', { name: statement }).getByRole('radio', { name: judgment, exact: true });
const rightOrder = ['The wind dies', 'The line hangs slack', 'The loop shakes open', 'The boat drifts off'];

/** Brings every entry to its place from the top down, pressing “Move up” by `press`. */
async function sort(question: Locator, press: (button: Locator) => Promise<void>): Promise<void> {
  const entries = question.getByRole('listitem');
  for (const [place, text] of rightOrder.entries()) {
    const up = question.getByRole('button', { name: `Move up ${text}` });
    for (let moves = 0; moves < 3; moves += 1) {
      if ((await entries.nth(place).innerText()).includes(text)) break;
      await press(up);
    }
    await expect(entries.nth(place)).toContainText(text);
  }
}

/** Chooses by the first letters of the option, as every browser lets people do. */
async function chooseByKeys(page: Page, list: Locator, letters: string): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.type(letters);
}

const kinds: readonly (readonly [string, Kind])[] = Object.entries({
  single: {
    question: 'Which knot do you trust',
    tap: async (_page, question) => question.getByText('A bowline', { exact: true }).first().tap(),
    type: async (page, question) => {
      await tabTo(page, question.getByRole('radio').first());
      const bowline = question.getByRole('radio', { name: 'A bowline' });
      await page.keyboard.press('Space');
      while (!(await bowline.isChecked())) await page.keyboard.press('ArrowDown');
    },
    outcome: 'Right',
  },
  multiple: {
    question: 'What is true of a bowline',
    tap: async (_page, question) => {
      await judge(question, 'does not slip', 'True').tap();
      await judge(question, 'shake loose', 'True').tap();
      await judge(question, 'crossing turns', 'True').tap();
    },
    type: async (page, question) => {
      for (const statement of ['does not slip', 'shake loose', 'crossing turns']) {
        const first = judge(question, statement, 'True');
        await tabTo(page, first);
        await page.keyboard.press('Space');
      }
    },
    outcome: 'Partly right',
  },
  extended: {
    question: 'most likely reason',
    tap: async (_page, question) => {
      const lists = question.getByRole('combobox');
      await lists.nth(0).selectOption({ label: 'C. A loop shaken loose' });
      await lists.nth(1).selectOption({ label: 'B. A hitch that rolled' });
    },
    type: async (page, question) => {
      await chooseByKeys(page, question.getByRole('combobox', { name: 'After a calm night' }), 'C');
      await chooseByKeys(page, question.getByRole('combobox', { name: 'The wind has turned' }), 'B');
    },
    outcome: 'Right',
  },
  numeric: {
    question: 'How long is it now',
    tap: async (_page, question) => {
      await question.getByRole('textbox').tap();
      await question.getByRole('textbox').fill('٣');
    },
    type: async (page, question) => {
      await tabTo(page, question.getByRole('textbox'));
      await page.keyboard.type('3,0 m');
    },
    outcome: 'Right',
  },
  ordering: {
    question: 'In what order',
    tap: async (_page, question) => sort(question, async (button) => button.tap()),
    type: async (page, question) =>
      sort(question, async (button) => {
        await tabTo(page, button);
        await page.keyboard.press('Enter');
        await expect(button).toBeFocused();
      }),
    outcome: 'Right',
  },
  label: {
    question: 'Which part of the line',
    tap: async (_page, question) => {
      await question.getByRole('combobox', { name: 'lower left' }).selectOption('standing-part');
      await question.getByRole('combobox', { name: 'at the top' }).selectOption('bight');
    },
    type: async (page, question) => {
      await chooseByKeys(page, question.getByRole('combobox', { name: 'lower left' }), 'B');
      await chooseByKeys(page, question.getByRole('combobox', { name: 'at the top' }), 'A');
    },
    outcome: 'Right',
  },
  short: {
    question: 'What do you call the end',
    tap: async (_page, question) => {
      await question.getByRole('textbox').tap();
      await question.getByRole('textbox').fill('Working-Ends');
    },
    type: async (page, question) => {
      await tabTo(page, question.getByRole('textbox'));
      await page.keyboard.type('the working end');
    },
    outcome: 'Right',
  },
  likelihood: {
    question: 'more or less likely that the dinghy',
    tap: async (_page, question) => {
      await judge(question, 'forecast to back', 'More likely').tap();
      await judge(question, 'keeps its direction', 'More likely').tap();
      await judge(question, 'line is blue', 'No change').tap();
    },
    type: async (page, question) => {
      for (const finding of ['forecast to back', 'keeps its direction', 'line is blue']) {
        await tabTo(page, judge(question, finding, 'More likely'));
        await page.keyboard.press('Space');
      }
    },
    outcome: 'Not scored',
  },
} satisfies Record<string, Kind>);

/** Starts a practice and goes to the question, whatever place the session gave it. */
async function goTo(page: Page, words: string): Promise<Locator> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  const question = page.locator('[data-question]').filter({ hasText: words });
  while (!(await question.isVisible())) await page.getByRole('button', { name: 'Skip' }).click();
  return question;
}

async function expectExplained(page: Page, question: Locator, outcome: string): Promise<void> {
  await expect(question.getByRole('status').filter({ hasText: outcome })).toBeFocused();
  await expect(question.getByText('Evidence').first()).toBeVisible();
  await expectAccessible(page);
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  for (const [name, { question: words, tap, outcome }] of kinds) {
    test(`a question of type ${name} is answered and explained`, async ({ page }) => {
      const question = await goTo(page, words);
      await expectAccessible(page);
      await tap(page, question);
      await page.getByRole('button', { name: 'Check answer' }).tap();
      await expectExplained(page, question, outcome);
    });
  }
});

for (const [name, { question: words, type, outcome }] of kinds) {
  test(`a question of type ${name} is answered with the keyboard alone`, async ({ page }) => {
    const question = await goTo(page, words);
    await type(page, question);
    await tabTo(page, page.getByRole('button', { name: 'Check answer' }));
    await page.keyboard.press('Enter');
    await expectExplained(page, question, outcome);
  });
}

test('an untouched order is no answer, and moving says the new place', async ({ page }) => {
  const question = await goTo(page, 'In what order');
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'never the right one' })).toBeVisible();
  const second = question.getByRole('listitem').nth(1).getByRole('button', { name: 'Move up' });
  await second.click();
  await expect(question.getByRole('status').filter({ hasText: 'place 1 of 4' })).toHaveCount(1);
});

test('a slip of spelling is asked about once and then taken as written', async ({ page }) => {
  const question = await goTo(page, 'What do you call the end');
  await question.getByRole('textbox').fill('workin end');
  await question.getByRole('textbox').press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '“workin end”' })).toBeVisible();
  await question.getByRole('textbox').press('Enter');
  await expect(question.getByRole('status').filter({ hasText: 'Wrong' })).toBeFocused();
  await expect(question.getByText('running end')).toBeVisible();
});

test('a check of a rare type in a lesson is explained, and kept without a verdict', async ({ page }) => {
  await page.goto('/knots/lessons/clove-hitch/');
  const check = page.getByRole('group', { name: 'Check yourself' }).filter({ hasText: 'the rain' });
  await check.getByRole('radio', { name: 'No change' }).check();
  await check.getByRole('button', { name: 'Check answer' }).click();
  await expect(check.getByRole('status').filter({ hasText: 'Not scored' })).toBeFocused();
  await expect(check.getByText('Wet turns have less friction')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/me/');
  await expect(page.getByText(/Answered a check in .*Two turns on a post\S*$/)).toBeVisible();
});

test('a test of all types tells nothing early, survives a reload and scores what can be scored', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByRole('radio', { name: 'Test' }).check();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  for (let number = 1; number <= kinds.length; number += 1) {
    await expect(page.getByRole('heading', { name: `Question ${String(number)} of 8` })).toBeVisible();
    for (const [, { question: words, type }] of kinds) {
      const question = page.locator('[data-question]').filter({ hasText: words });
      if (!(await question.isVisible())) continue;
      await type(page, question);
      await expect(question.getByText('Evidence').first()).toBeHidden();
      break;
    }
    if (number === kinds.length) break;
    await page.getByRole('button', { name: 'Next' }).click();
    await page.reload();
    await expect(page.getByRole('button', { name: `Question ${String(number)}, answered` })).toBeVisible();
    // Start, and for each question its answer and the way to the next, though the page was left at once.
    await expect.poll(async () => (await readEvents(page)).length).toBe(1 + 2 * number);
  }
  await page.getByRole('button', { name: 'Finish' }).click();
  // Seven of the eight are scored; two of the three statements on bowlines were judged rightly.
  await expect(page.getByText('6.7 of 7 points')).toBeVisible();
  await expect(page.getByText('Not scored').first()).toBeVisible();
  await expectAccessible(page);
});

test('the Arabic interface keeps questions of every type in English, left to right', async ({ page }) => {
  await page.goto(`/ar${address}`);
  await page.getByRole('button', { name: 'ابدأ الاختبار' }).click();
  for (const [, { question: words }] of kinds) {
    const question = page.locator('[data-question]').filter({ hasText: words });
    await expect(question).toHaveAttribute('lang', 'en');
    await expect(question).toHaveAttribute('dir', 'ltr');
    while (!(await question.isVisible())) {
      await page.getByRole('navigation', { name: 'جميع الأسئلة' }).getByRole('button').nth(0).click();
      for (let at = 0; at < kinds.length && !(await question.isVisible()); at += 1)
        await page.getByRole('navigation', { name: 'جميع الأسئلة' }).getByRole('button').nth(at).click();
    }
    await expectAccessible(page);
  }
});

test('on paper each type has its place on the answer sheet, and the answers only if asked for', async ({
  page,
}) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Answer sheet' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Answers', exact: true })).toBeHidden();
  await expect(page.getByText('You work with it while the rest stands still.')).toHaveCount(2);
  for (const told of await page.getByText('You work with it while the rest stands still.').all())
    await expect(told).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: 'Print the answers too' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Answers', exact: true })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every type reads as a question with its answer behind a summary', async ({ page }) => {
    await page.goto(address);
    for (const [, { question: words }] of kinds) {
      const question = page.locator('[data-question]').filter({ hasText: words });
      await expect(question.getByRole('group').first()).toBeVisible();
      await question.getByText('Answer and reasons').click();
      await expect(question.getByText('Evidence').first()).toBeVisible();
    }
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('The line hangs slack').first()).toBeVisible();
    await expect(page.getByText('folded twice').first()).toBeVisible();
  });
});
