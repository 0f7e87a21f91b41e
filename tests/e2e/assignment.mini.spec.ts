import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { Assignment } from '../../src/core/assignment/assignment.ts';
import type { AssignmentContent } from '../../src/core/assignment/content.ts';
import { readInstructorKey } from '../../src/core/assignment/instructor-key.ts';
import { writeFragment } from '../../src/core/assignment/link.ts';
import { readAssignmentFile } from '../../src/core/assignment/read-assignment.ts';
import { readResult, type EncryptedResult, type ResultFile } from '../../src/core/assignment/result-file.ts';
import { scoreAssignment } from '../../src/core/assignment/score-assignment.ts';
import { openFragment, packAssignment } from '../../src/client/assignment/pack.ts';
import { makeInstructorKey, openResult } from '../../src/client/assignment/sealed-result.ts';
import { makeSigningKey, sign } from '../../src/client/assignment/signature.ts';
import { replayActs } from '../../src/machines/case-player/replay-acts.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { AuthoredCase } from './play-case.ts';

const mooring = new AuthoredCase('tests/fixtures/courses/mini', 'knots', 'mooring-in-a-gale');
const course = 'knots';

/** What the site itself scores by. */
async function contentOf(page: Page): Promise<AssignmentContent> {
  await page.goto('/assignment/');
  const block = await page.locator('assignment-desk script').textContent();
  const { courses } = JSON.parse(block ?? '') as { courses: { id: string; content: string }[] };
  const address = courses.find(({ id }) => id === course)?.content ?? '';
  return (await (await page.request.get(address)).json()) as AssignmentContent;
}

const assign = (content: AssignmentContent, more: Partial<Assignment> = {}): Assignment => ({
  schema: 'assignment/1',
  course,
  version: content.version,
  title: 'Knots, week 3',
  tasks: [{ kind: 'quiz', quiz: 'knots-quiz', sample: { items: ['fixed-loop'] } }],
  mode: 'test',
  passMark: 60,
  nonce: '00112233445566aa',
  ...more,
});

/** A learner on a device of their own. */
async function otherDevice(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  return context.newPage();
}

async function answer(page: Page): Promise<void> {
  if (await page.getByRole('radio', { name: 'The bowline' }).isVisible())
    await page.getByRole('radio', { name: 'The bowline' }).check();
  else if (await page.getByRole('textbox', { name: 'Your answer in m' }).isVisible())
    await page.getByRole('textbox', { name: 'Your answer in m' }).fill('1');
  else
    for (const statement of ['slack bowline without', 'A clove hitch', 'bowline under a steady'])
      await page.getByRole('group', { name: statement }).getByRole('radio', { name: 'True' }).check();
}

/** Shows the result, checks what stands there, and saves it. */
async function handIn(page: Page, name: string): Promise<string> {
  await page.getByRole('textbox', { name: 'Your name or code' }).fill(name);
  await page.getByRole('button', { name: 'Show what the file will hold' }).click();
  await expect(page.getByRole('heading', { name: 'What the file holds' })).toBeFocused();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the result' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/\.result\.json$/);
  await expect(
    page.getByRole('status').filter({ hasText: 'Send this file to your instructor' }),
  ).toBeVisible();
  return readFileSync(await download.path(), 'utf8');
}

const openLink = async (page: Page, assignment: Assignment, prefix = ''): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${prefix}/assignment/${await packAssignment(assignment)}`);
};

test('an instructor assigns a sample and a case by link; a learner elsewhere does both and hands in the same score', async ({
  page,
  browser,
  baseURL,
}) => {
  const content = await contentOf(page);
  await page.goto('/teach/');
  await page.getByRole('link', { name: 'Make an assignment' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Knots <b>3</b>');
  await page.getByRole('textbox', { name: /Your name/ }).fill('Dr. Layla');
  await page.getByRole('textbox', { name: 'Instructions' }).fill('Take your time.');
  await page.getByRole('checkbox', { name: 'Two knots' }).check();
  await page.getByRole('spinbutton', { name: /Draw so many/ }).fill('2');
  await page.getByRole('checkbox', { name: 'Mooring in a gale' }).check();
  await page.getByRole('combobox', { name: 'Debrief' }).selectOption('Not shown');
  await page.getByRole('radio', { name: /^Test/ }).check();
  await page.getByRole('spinbutton', { name: /^Attempts/ }).fill('1');
  await page.getByRole('checkbox', { name: /^Sign it/ }).check();
  await expect(page.getByRole('button', { name: 'Make the assignment' })).toBeEnabled();
  await expectAccessible(page);

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Knots <b>3</b>');
  await expect(page.getByRole('spinbutton', { name: /Draw so many/ })).toHaveValue('2');
  await page.getByRole('button', { name: 'Make the assignment' }).click();
  await expect(page.getByRole('heading', { name: 'Hand it out' })).toBeFocused();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  const preview = page.getByRole('region', { name: 'As the learner sees it' });
  await expect(preview).toContainText('Quiz · 2 questions');
  await expectAccessible(page);
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link.length).toBeLessThanOrEqual(1500);

  const learner = await otherDevice(browser, baseURL);
  await learner.goto(link);
  await expect(learner.getByRole('heading', { level: 1, name: 'Knots <b>3</b>' })).toBeFocused();
  await expect(learner.getByText(/Unchanged since it was signed by the key [0-9A-F⁨]{4}/)).toBeVisible();
  await expectAccessible(learner);

  // What the assignment needs was fetched when it was opened.
  await learner.waitForLoadState('networkidle');
  await learner.context().setOffline(true);
  await learner.getByRole('button', { name: /^Begin .*Two knots/ }).click();
  await expect(learner.getByRole('radio', { name: 'Practice' })).toHaveCount(0);
  await learner.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(learner.getByRole('heading', { name: 'Question 1 of 2' })).toBeVisible();
  await answer(learner);
  await expect(learner.getByRole('button', { name: 'Check answer' })).toBeHidden();
  await learner.getByRole('button', { name: 'Next' }).click();
  await expect(learner.getByRole('heading', { name: 'Question 2 of 2' })).toBeVisible();
  await answer(learner);
  await learner.getByRole('button', { name: 'Finish' }).click();
  await expect(learner.getByRole('heading', { name: 'Your result' })).toBeVisible();
  await expectAccessible(learner);
  await learner.getByRole('button', { name: 'Another attempt' }).click();
  await expect(learner.getByText('You have used all attempts')).toBeVisible();
  await learner.getByRole('button', { name: 'Back to the assignment' }).click();

  await learner.getByRole('button', { name: /^Begin .*Mooring/ }).click();
  await learner.getByRole('button', { name: 'Start the case' }).click();
  const feedback = learner.getByRole('heading', { name: 'Feedback' });
  for (const { act } of mooring.playOnCommandLine('recommended').acts) {
    const option = mooring.optionOf(act);
    if (option === undefined) {
      await learner.getByRole('button', { name: mooring.labelOf(act), exact: true }).click();
    } else {
      await learner.getByRole('radio').nth(option.index).check();
      await learner.getByRole('button', { name: 'Commit' }).click();
    }
    await expect(feedback).toHaveCount(0);
  }
  await expect(learner.getByRole('heading', { name: 'The case has ended' })).toBeFocused();
  await expect(learner.getByText('does not show the debrief here')).toBeVisible();
  await expectAccessible(learner);

  await learner.context().setOffline(false);
  await learner.reload();
  await learner.getByRole('button', { name: 'Back to the assignment' }).click();
  const shown = await learner.getByText(/^\d+ %: (passed|not passed)/).textContent();
  const text = await handIn(learner, '<i>Sami</i>');
  await expect(learner.getByRole('region', { name: 'Hand in' })).toContainText('<i>Sami</i>');
  await expectAccessible(learner);
  const read = readResult(text);
  if (!read.ok || read.value.schema !== 'result/1') throw new Error('no result');
  const { assignment, events, claimed } = read.value;
  const score = scoreAssignment(assignment, content, events, replayActs(new Map()));
  expect(score).toMatchObject({ percent: claimed.percent, isComplete: true, isRecomputed: true });
  expect(shown).toContain(`${String(score.percent)} %`);
  expect(score.tasks[1]?.share).toBe(1);
  await learner.context().close();
});

test('runs of an assignment and of the course’s own pages do not mix', async ({ page }) => {
  const content = await contentOf(page);
  await openLink(page, assign(content));
  await page.getByRole('button', { name: /^Begin .*Two knots/ }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 1' })).toBeVisible();
  await page.goto('/knots/quizzes/knots-quiz/');
  await expect(page.getByRole('button', { name: 'Start the quiz' })).toBeVisible();
  await openLink(page, assign(content));
  await page.getByRole('button', { name: /^Go on with .*Two knots/ }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 1' })).toBeVisible();
});

test('what a slow device has not written yet is in the score and in the file', async ({ page }) => {
  const content = await contentOf(page);
  // Every write waits in the queue for as long as a phone under load may take.
  await page.addInitScript(() => {
    // An empty page has none.
    if (!isSecureContext) return;
    const request = navigator.locks.request.bind(navigator.locks);
    const slowly = async (name: string, work: () => Promise<unknown>): Promise<unknown> => {
      await new Promise((waited) => setTimeout(waited, 1500));
      return request(name, work);
    };
    Object.defineProperty(navigator.locks, 'request', { value: slowly });
  });
  await openLink(page, assign(content));
  await page.getByRole('button', { name: /^Begin .*Two knots/ }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('radio', { name: 'The bowline' }).check();
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('button', { name: 'Back to the assignment' }).click();
  // At once, as fast as the page lets anybody.
  const read = readResult(await handIn(page, 'Sami'));
  expect(read).toMatchObject({ ok: true, value: { claimed: { percent: 100 } } });
  // On the page, and in what is shown of the file.
  const scores = page.getByText(/^\d+ %: (passed|not passed)/);
  await expect(scores).toHaveText([/^100 %: passed/, /^100 %: passed/]);
});

test('an assignment comes as a file, with an instructor’s own case in it', async ({ page }) => {
  const own = readFileSync('tests/fixtures/courses/mini/knots/cases/mooring-in-a-gale.yaml', 'utf8')
    .replace('id: mooring-in-a-gale', 'id: my-own-gale')
    .replace(/^title: .*$/m, 'title: A gale of my own');
  await page.goto('/teach/assign/');
  await page.getByRole('textbox', { name: 'Title' }).fill('By file');
  await page.getByLabel('Your own case').setInputFiles({
    name: 'broken.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('schema: case/1\nid: x\n'),
  });
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be played' })).toBeVisible();
  await page.getByLabel('Your own case').setInputFiles({
    name: 'own.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from(own),
  });
  await expect(page.getByRole('button', { name: /Remove .*A gale of my own/ })).toBeVisible();
  await page.getByRole('button', { name: 'Make the assignment' }).click();
  await expect(page.getByText('It carries a case of your own, so it is a file.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Link' })).toBeHidden();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('By-file.assignment.json');
  const text = readFileSync(await download.path(), 'utf8');
  expect(readAssignmentFile(text).ok).toBe(true);

  await page.goto('/assignment/');
  await expect(page.getByRole('heading', { level: 1, name: 'Open an assignment' })).toBeVisible();
  const choose = (content: string) =>
    page.getByLabel('Assignment file').setInputFiles({
      name: 'By-file.assignment.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await choose(text.replace('By file', 'By fire'));
  await expect(page.getByRole('alert')).toContainText('was changed since it was saved');
  await choose(text.slice(0, 400));
  await expect(page.getByRole('alert')).toContainText('cut off');
  await choose(text);
  await expect(page.getByRole('heading', { level: 1, name: 'By file' })).toBeFocused();
  await expect(page.getByText('not part of the course').first()).toBeVisible();
  await page.getByRole('button', { name: /^Begin .*A gale of my own/ }).click();
  await page.getByRole('button', { name: 'Start the case' }).click();
  await expect(
    page.getByRole('heading', { name: 'Now' }).or(page.getByRole('radio').first()).first(),
  ).toBeVisible();

  // What was opened from a file is there again after a reload, and in the list.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'A gale of my own' })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/assignment/');
  await page.getByRole('link', { name: 'By file' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'By file' })).toBeVisible();
});

test('a damaged, newer, foreign or hostile link is refused in one sentence', async ({ page }) => {
  const content = await contentOf(page);
  const sound = await packAssignment(assign(content));
  const packed = async (value: unknown): Promise<string> => {
    const bytes = new Blob([JSON.stringify(value)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    return writeFragment(new Uint8Array(await new Response(bytes).arrayBuffer()));
  };
  const refused = [
    [sound.slice(0, -3), 'cut off or changed'],
    [sound.replace('#a=1', '#a=2'), 'cut off or changed'],
    [await packed({ ...assign(content), schema: 'assignment/2' }), 'newer version of this site'],
    [await packed({ schema: 'record/1' }), 'not an assignment'],
    [await packed({ ...assign(content), passMark: -1 }), 'passMark'],
    [await packed({ ...assign(content), title: 'A'.repeat(100_000) }), 'larger than any assignment'],
    [`#a=${'A'.repeat(2000)}`, 'longer than any assignment link'],
  ] as const;
  for (const [fragment, sentence] of refused) {
    await page.goto('about:blank');
    await page.goto(`/assignment/${fragment}`);
    await expect(page.getByRole('alert')).toContainText(sentence);
  }
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Link' }).fill('https://example.org/');
  await page.getByRole('button', { name: 'Open the link' }).click();
  await expect(page.getByRole('alert')).toContainText('no assignment in this link');
  await page.getByRole('textbox', { name: 'Link' }).fill(`https://example.org/x/${sound}`);
  await page.getByRole('button', { name: 'Open the link' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Knots, week 3' })).toBeVisible();
});

test('says what does not fit: another version, another course, a late date, a changed signature', async ({
  page,
}) => {
  const content = await contentOf(page);
  const signed = await sign(assign(content), await makeSigningKey());
  await openLink(page, {
    ...signed,
    version: 'f'.repeat(16),
    due: '2020-01-01T00:00:00.000Z',
    tasks: [{ kind: 'quiz', quiz: 'gone' }],
  });
  await expect(page.getByText(/made with version .*ffffffff/)).toBeVisible();
  await expect(page.getByText('The due date has passed')).toBeVisible();
  await expect(page.getByText(/Changed after it was signed/)).toBeVisible();
  await expect(page.getByText('This copy of the course does not have it.')).toBeVisible();
  await openLink(page, assign(content, { course: 'other-course' }));
  await expect(page.getByText(/for the course .*other-course.* which this site does not have/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Hand in' })).toBeHidden();
});

test('an encrypted result opens only with the key that was saved before the link was made', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/teach/assign/');
  await page.getByRole('textbox', { name: 'Title' }).fill('Sealed');
  await page.getByRole('checkbox', { name: 'Two knots' }).check();
  await page.getByText(/Choose single questions of .*Two knots/).click();
  await page.getByRole('checkbox', { name: 'Which knot gives you a fixed loop?' }).check();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make a key and save its file' }).click();
  const keyText = readFileSync(await (await saving).path(), 'utf8');
  const linkNow = async () => {
    await page.getByRole('button', { name: 'Make the assignment' }).click();
    await expect(page.getByRole('heading', { name: 'Hand it out' })).toBeFocused();
    return page.getByRole('textbox', { name: 'Link' }).inputValue();
  };
  expect(await openFragment(await linkNow())).toMatchObject({ value: { title: 'Sealed' } });
  expect(await openFragment(await linkNow())).not.toHaveProperty('value.encryptTo');
  await page.getByLabel('Saved key file').setInputFiles({
    name: 'k.key.json',
    mimeType: 'application/json',
    buffer: Buffer.from(keyText),
  });
  await expect(page.getByText(/Results are encrypted to the key/)).toBeVisible();
  const link = await linkNow();

  const learner = await otherDevice(browser, baseURL);
  await learner.goto(link);
  await learner.getByRole('button', { name: /^Begin .*Two knots/ }).click();
  await learner.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(learner.getByRole('heading', { name: 'Question 1 of 1' })).toBeVisible();
  await answer(learner);
  await learner.getByRole('button', { name: 'Check answer' }).click();
  await learner.getByRole('button', { name: 'Finish' }).click();
  await learner.getByRole('button', { name: 'Back to the assignment' }).click();
  const text = await handIn(learner, 'Sami');
  await expect(learner.getByText(/only whoever has the key/)).toBeVisible();
  await learner.context().close();
  expect(text).not.toContain('Sami');
  const sealed = readResult(text);
  const key = readInstructorKey(keyText);
  if (!sealed.ok || !key.ok) throw new Error('unreadable');
  const opened = await openResult(sealed.value as EncryptedResult, key.value);
  expect((opened as { value: ResultFile }).value).toMatchObject({
    learner: 'Sami',
    claimed: { percent: 100 },
  });

  await page.goto('/teach/results/');
  const add = page.getByLabel('Choose files');
  const asFile = (name: string, content: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  await add.setInputFiles(asFile('sami.result.json', text));
  const reason = page.getByRole('table', { name: 'Files left out, and why' }).getByRole('cell');
  await expect(reason).toHaveText('Encrypted. Add your key file to open it.');
  const foreign = await makeInstructorKey('2026-11-01T08:00:00.000Z');
  await add.setInputFiles(asFile('other.key.json', JSON.stringify(foreign)));
  await expect(reason).toHaveText(/another key/);
  await add.setInputFiles(asFile('k.key.json', keyText));
  await expect(page.getByText('Your key file was read.')).toBeVisible();
  await expect(reason).toBeHidden();
  const row = page.getByRole('table', { name: 'Learners and their scores' }).getByRole('row').last();
  await expect(row.getByRole('rowheader')).toHaveText('Sami');
  await expect(row.getByRole('cell').first()).toHaveText('100%');
});

test('a form that makes no assignment says why', async ({ page }) => {
  await page.goto('/teach/assign/');
  await page.getByRole('textbox', { name: 'Title' }).fill('Nothing');
  const make = page.getByRole('button', { name: 'Make the assignment' });
  await make.click();
  await expect(page.getByRole('alert').filter({ hasText: 'at least one lesson' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Mooring in a gale' }).check();
  await page.getByRole('combobox', { name: 'Debrief' }).selectOption('Shown after the due date');
  await make.click();
  await expect(page.getByRole('alert').filter({ hasText: 'needs a due date' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the draft' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
});

test('all pages speak Arabic, fit a small screen and pass axe', async ({ page }) => {
  const content = await contentOf(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    '/ar/teach/',
    '/ar/teach/assign/',
    '/ar/teach/guide/',
    '/ar/assignment/',
    '/teach/guide/',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toBeVisible();
    await expectNoSideways(page);
    await expectAccessible(page);
  }
  await openLink(page, assign(content, { by: 'د. ليلى' }), '/ar');
  await page.getByRole('button', { name: /^ابدأ .*Two knots/ }).click();
  await page.getByRole('button', { name: 'ابدأ', exact: true }).click();
  await expectNoSideways(page);
  await page.getByRole('button', { name: 'العودة إلى التكليف' }).click();
  await page.getByRole('textbox', { name: 'اسمك أو رمزك' }).fill('سامي');
  await page.getByRole('button', { name: 'اعرض ما سيحتويه الملف' }).click();
  await expect(page.getByRole('heading', { name: 'ما يحتويه الملف' })).toBeFocused();
  await expectNoSideways(page);
  await expectAccessible(page);
});

test('what is typed before the script has come is neither overwritten nor forgotten', async ({ page }) => {
  let come = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await come.promise;
    await route.continue();
  });
  const title = page.getByRole('textbox', { name: 'Title' });
  const instructions = page.getByRole('textbox', { name: 'Instructions' });
  const make = page.getByRole('button', { name: 'Make the assignment' });
  await page.goto('/teach/assign/', { waitUntil: 'commit' });
  await title.fill('Week three');
  await instructions.fill('Take your time.');
  come.resolve(undefined);
  await expect(make).toBeEnabled();

  come = Promise.withResolvers();
  await page.reload({ waitUntil: 'commit' });
  await title.fill('Week four');
  come.resolve(undefined);
  await expect(instructions).toHaveValue('Take your time.');
  await expect(title).toHaveValue('Week four');
  await expect(make).toBeEnabled();
  await page.reload();
  await expect(title).toHaveValue('Week four');
});

test('what is too long for a link becomes a file', async ({ page }) => {
  await page.goto('/teach/assign/');
  await page.getByRole('textbox', { name: 'Title' }).fill('Long');
  await page.getByRole('checkbox', { name: 'Two knots' }).check();
  const words = Array.from({ length: 500 }, (_, index) => (index * 7919).toString(36)).join(' ');
  await page.getByRole('textbox', { name: 'Instructions' }).fill(words);
  await page.getByRole('button', { name: 'Make the assignment' }).click();
  await expect(page.getByText(/too long for a link \([\d,]+ characters/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Link' })).toBeHidden();
});

async function expectNoSideways(page: Page): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBe(0);
}
