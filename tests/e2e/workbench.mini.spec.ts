import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { AuthoredCase, press } from './play-case.ts';
import { readEvents } from './stored-events.ts';

const address = '/teach/workbench/';
const caseFile = 'tests/fixtures/courses/mini/knots/cases/mooring-in-a-gale.yaml';
const caseText = readFileSync(caseFile, 'utf8');
const caseTitle = /^title: (.*)$/m.exec(caseText)?.[1] ?? '';

const own = new AuthoredCase('tests/fixtures/courses/mini', 'knots', 'mooring-in-a-gale');
/** How its recommended path begins. */
const firstActs = (/^ {2}recommended: \[([^\]]*)\]/m.exec(caseText)?.[1] ?? '')
  .split(', ')
  .slice(0, 2)
  .map((act) => ({ act }));
const quizText = readFileSync('tests/fixtures/courses/mini/knots/quizzes/knots-quiz.yaml', 'utf8');
const quizTitle = /^title: (.*)$/m.exec(quizText)?.[1] ?? '';

const editorOf = (page: Page): Locator => page.getByRole('textbox', { name: /^Text of / });
const problems = (page: Page): Locator => page.getByRole('region', { name: 'Problems' });

/** Chooses a file of the course and makes a copy of it. */
async function startFromCopy(page: Page, title: string): Promise<void> {
  await page.getByLabel('Start from a copy of').selectOption({ label: title });
  await page.getByRole('button', { name: 'Make a copy' }).click();
  await expect(editorOf(page)).toBeVisible();
}

/** The same in either language. */
async function startFromFirstCopy(page: Page): Promise<void> {
  const choice = page.locator('main form', { has: page.getByRole('combobox') }).first();
  await choice.getByRole('button').click();
  await expect(page.locator('.cm-content')).toBeVisible();
}

/** Replaces the whole text, as somebody does who pastes into the editor. */
async function write(page: Page, text: string): Promise<void> {
  await editorOf(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page
    .getByLabel('Open files')
    .setInputFiles([{ name, mimeType: 'text/yaml', buffer: Buffer.from(content) }]);
}

async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text ?? ''], fileName ?? ''));
      return data;
    },
    [name, content],
  );
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
}

test('an instructor copies a case, breaks it, is told line and cure, mends it, plays, lints and saves it', async ({
  page,
}) => {
  await page.goto(address);
  await startFromCopy(page, caseTitle);
  await expect(problems(page).getByText('No problems: the course would take this file.')).toBeVisible();
  await expect(page.getByText('Instructor’s own case, not part of the course').first()).toBeVisible();

  await write(page, caseText.replace(/^minutes: .*$/m, 'minutes: soon'));
  const line = caseText.split('\n').findIndex((one) => one.startsWith('minutes:')) + 1;
  await expect(problems(page).getByText('minutes is the text soon.')).toBeVisible();
  await expect(problems(page).getByText('Write a number.')).toBeVisible();
  await problems(page).getByText('What this means').click();
  await expect(problems(page).getByText('Wrong type.')).toBeVisible();
  await problems(page)
    .getByRole('button', { name: `Error · Line ${String(line)}` })
    .click();
  await expect(editorOf(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Assign it' })).toHaveAttribute('aria-disabled', 'true');

  await page.keyboard.press('End');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.insertText('12');
  await expect(problems(page).getByText('No problems: the course would take this file.')).toBeVisible();

  await page.getByRole('button', { name: 'Play this version' }).click();
  await page.getByRole('button', { name: 'Start the case' }).click();
  await own.perform(page, firstActs);
  await expect(
    page
      .getByRole('main')
      .getByText(own.labelOf(firstActs[1]?.act ?? ''))
      .last(),
  ).toBeVisible();

  await page.getByRole('tab', { name: 'Chart and rubric' }).click();
  await expect(page.getByRole('img', { name: /^Statechart of / })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'All points when' }).first()).toBeVisible();

  await page.getByRole('tab', { name: 'Linter' }).click();
  await page.getByRole('button', { name: 'Run the linter' }).click();
  await expect(page.getByText('The linter is done.')).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('rowheader', { name: /^L\d+ / })).toHaveCount(15);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('mooring-in-a-gale.yaml');
  const text = readFileSync(await saved.path(), 'utf8');
  expect(text).toBe(caseText.replace(/^minutes: .*$/m, 'minutes: 12'));
});

test('what is played here never enters the learning record', async ({ page }) => {
  await page.goto(address);
  await startFromCopy(page, caseTitle);
  await page.getByRole('button', { name: 'Play this version' }).click();
  await page.getByRole('button', { name: 'Start the case' }).click();
  await expect(page.getByRole('button', { name: 'Start the case' })).toBeHidden();
  expect(await readEvents(page)).toEqual([]);
});

test('an own quiz is answered as a learner answers it, with what was found in each question', async ({
  page,
}) => {
  await page.goto(address);
  await startFromCopy(page, quizTitle);
  await expect(page.getByText('Instructor’s own quiz, not part of the course').first()).toBeVisible();
  const items = page.getByRole('tabpanel').getByRole('form');
  const first = items.first();
  await first.getByRole('button', { name: 'Check answer' }).click();
  await expect(first.getByRole('status')).toHaveText('Choose an answer first.');
  await first.getByRole('radio').first().check();
  await first.getByRole('button', { name: 'Check answer' }).click();
  await expect(first.getByRole('status')).toHaveText(/^(Right|Wrong)$/);
  await expect(first.getByRole('heading', { name: 'Answer and reasons' })).toBeVisible();
  await first.getByRole('button', { name: 'Answer again' }).click();
  await expect(first.getByRole('radio').first()).toBeEnabled();
});

test('a dropped file becomes a draft that a reload keeps, and its name, deletion and return are kept too', async ({
  page,
}) => {
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Your drafts' })).toBeVisible();
  await dropFile(page, 'storm.yaml', caseText);
  await expect(editorOf(page)).toBeVisible();
  await write(page, `${caseText}# mine\n`);
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'storm' })).toBeVisible();
  await page.keyboard.press('Control+End');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(`${caseText}# mine\n`);

  await page.getByRole('button', { name: 'Rename ⁨storm⁩' }).click();
  await page.getByLabel('New name').fill('My storm');
  await page.getByRole('button', { name: 'Use this name' }).click();
  await page.getByRole('button', { name: 'Delete ⁨My storm⁩' }).click();
  await expect(page.getByText('No drafts yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('button', { name: 'Open ⁨My storm⁩' })).toBeVisible();
});

test('two tabs on one draft lose nothing', async ({ page, context }) => {
  await page.goto(address);
  await openFile(page, 'storm.yaml', caseText);
  await expect(page.getByText('Kept in this browser')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(editorOf(other)).toBeVisible();
  await write(other, `${caseText}# other\n`);
  await expect(other.getByText('Kept in this browser')).toBeVisible();
  // Heard from the other tab: nothing of one's own was lost, so the newer text is taken over.
  await page.getByRole('button', { name: 'Open ⁨storm⁩' }).click();
  const download = page.waitForEvent('download');
  await expect(async () => {
    await expect(page.getByText('# other')).toBeAttached();
  }).toPass();
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(`${caseText}# other\n`);
});

test('hostile files get one sentence each, and the sound one beside them is opened', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('Open files').setInputFiles([
    { name: 'empty.yaml', mimeType: 'text/yaml', buffer: Buffer.from('') },
    { name: 'photo.yaml', mimeType: 'text/yaml', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]) },
    { name: 'huge.yaml', mimeType: 'text/yaml', buffer: Buffer.alloc(2_000_000, 'a') },
    { name: '<img src=x onerror=alert(1)>.yaml', mimeType: 'text/yaml', buffer: Buffer.from('a: b') },
    { name: 'sound.yaml', mimeType: 'text/yaml', buffer: Buffer.from(caseText) },
  ]);
  const alert = page.getByRole('alert');
  await expect(alert.getByText('empty.yaml⁩ is empty.')).toBeVisible();
  await expect(alert.getByText('photo.yaml⁩ is not a text.')).toBeVisible();
  await expect(alert.getByText('huge.yaml⁩ is longer than 300,000 characters')).toBeVisible();
  await expect(
    alert.getByText('<img src=x onerror=alert(1)>.yaml⁩ is neither a case nor a quiz'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'sound' })).toBeVisible();
});

for (const [name, tail] of [
  [
    'aliases that multiply',
    `x: &a [y]\n${Array.from('abcdefgh', (at, i) => `z${i}: &${'bcdefghi'.charAt(i)} [${Array(9).fill(`*${at}`).join(', ')}]`).join('\n')}`,
  ],
  ['nesting without end', `x: ${'['.repeat(50_000)}`],
  ['keys of prototypes', '__proto__: { polluted: yes }\nconstructor: { prototype: x }'],
  ['script', 'title: <script>alert(1)</script><img src=x onerror=alert(1)>'],
] as const) {
  test(`a text with ${name} is a problem in the list and nothing worse`, async ({ page }) => {
    await page.goto(address);
    await openFile(page, 'bad.yaml', `schema: case/1\nid: bad\n${tail}\n`);
    await expect(problems(page).getByText(/^\d+ problems?$/)).toBeVisible({ timeout: 20_000 });
    await expect(
      problems(page)
        .getByRole('button', { name: /^Error · Line \d+/ })
        .first(),
    ).toBeVisible();
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });
}

test('shows script in a case as the words that it is', async ({ page }) => {
  await page.goto(address);
  await openFile(page, 'x.yaml', caseText.replace(/^title: .*$/m, 'title: <img src=x onerror=alert(1)>'));
  await page.getByRole('button', { name: 'Play this version' }).click();
  await expect(page.getByRole('heading', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
});

test('does not play a case that lasts for months, and says why', async ({ page }) => {
  await page.goto(address);
  await openFile(page, 'long.yaml', caseText.replace(/end: \S+?([,\s])/, 'end: 9000h$1'));
  await expect(
    page.getByText('This case lasts longer than 60 days, so it is not played here.').first(),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play this version' })).toBeHidden();
});

test('hands a case without errors on to the page that assigns, and a quiz to nobody', async ({ page }) => {
  await page.goto(address);
  await startFromCopy(page, caseTitle);
  await expect(page.getByRole('button', { name: 'Assign it' })).toHaveAttribute('aria-disabled', 'false');
  await page.getByRole('button', { name: 'Assign it' }).click();
  await page.waitForURL('**/teach/assign/');
  await expect(page.getByRole('status').filter({ hasText: 'has come from the workbench' })).toBeVisible();
  await expect(page.getByRole('button', { name: new RegExp(`Remove .*${caseTitle}`) })).toBeVisible();
  await expectAccessible(page);

  // Sent a second time it stands there once; on a later visit it is part of the draft, and not announced again.
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Assign it' })).toHaveAttribute('aria-disabled', 'false');
  await page.getByRole('button', { name: 'Assign it' }).click();
  await page.waitForURL('**/teach/assign/');
  await expect(page.getByRole('status').filter({ hasText: 'has come from the workbench' })).toBeVisible();
  await expect(page.getByRole('button', { name: new RegExp(`Remove .*${caseTitle}`) })).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('button', { name: new RegExp(`Remove .*${caseTitle}`) })).toHaveCount(1);
  await expect(page.getByText('has come from the workbench')).toHaveCount(0);

  await page.goto(address);
  await startFromCopy(page, quizTitle);
  await expect(page.getByText('A quiz cannot be assigned from here')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Assign it' })).toHaveCount(0);
});

test('the linter can be stopped, and started again', async ({ page }) => {
  await page.goto(address);
  await startFromCopy(page, caseTitle);
  await page.getByRole('tab', { name: 'Linter' }).click();
  await page.getByRole('button', { name: 'Run the linter' }).click();
  await page.getByRole('button', { name: 'Stop the linter' }).click();
  await expect(page.getByText('The linter was stopped.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run the linter' })).toBeVisible();
});

test('works without workers, as in a folder opened from a disk', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'Worker');
  });
  await page.goto(address);
  await startFromCopy(page, caseTitle);
  await expect(problems(page).getByText('No problems: the course would take this file.')).toBeVisible();
  await page.getByRole('tab', { name: 'Linter' }).click();
  await expect(page.getByText('This browser starts no worker here')).toBeVisible();
  await page.getByRole('button', { name: 'Run the linter' }).click();
  await expect(page.getByRole('rowheader', { name: /^L\d+ / })).toHaveCount(15, { timeout: 40_000 });
});

test('works with the keyboard alone: Tab leaves the editor', async ({ page }) => {
  await page.goto(address);
  await press(page, page.getByRole('button', { name: 'Make a copy' }), 'Enter');
  // The editor stands in a shadow root; its host is what the document sees focused.
  await press(page, page.locator('.bench-editor > [dir="ltr"]'), 'Control+End');
  await page.keyboard.insertText('\nx: y');
  const problem = problems(page).getByRole('button', { name: /^Error · Line / });
  await expect(problem).toBeVisible();
  await press(page, problem, 'Enter');
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editorOf(page)).not.toBeFocused();
  await press(page, page.getByRole('tab', { name: 'Play' }), 'ArrowRight');
  await expect(page.getByRole('tab', { name: 'Chart and rubric' })).toBeFocused();
});

test('tells what the key at the cursor is for', async ({ page }) => {
  await page.goto(address);
  await startFromCopy(page, caseTitle);
  await write(page, 'schema: case/1\nid: a\nminutes: 5');
  const help = page.getByRole('region', { name: 'The key at the cursor' });
  await expect(help.getByRole('code').first()).toHaveText('minutes');
  await expect(help.getByText('Minutes a learner is likely to need.')).toBeVisible();
});

for (const locale of ['en', 'ar'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no violation that axe finds with a case and its inside open (${locale}, ${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(locale === 'en' ? address : `/ar${address}`);
      await startFromFirstCopy(page);
      await expect(page.getByRole('tab').nth(1)).toBeVisible();
      await page.locator('.cm-content').focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText('\nx: y');
      await expect(page.locator('.bench-problems li')).toHaveCount(1);
      await expectAccessible(page);
      await page.keyboard.press('Control+Z');
      await page.getByRole('tab').nth(1).click();
      await expect(page.locator('.inside-chart')).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test('needs no sideways scrolling at 320 px, in either direction, with a problem in the list', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const prefix of ['', '/ar']) {
    await page.goto(prefix + address);
    await startFromFirstCopy(page);
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('\nx: y');
    await expect(page.locator('.bench-problems li')).toHaveCount(1);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }
});
