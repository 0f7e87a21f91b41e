import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { readAssignmentFile } from '../../src/core/assignment/read-assignment.ts';
import { readResult, type ResultFile } from '../../src/core/assignment/result-file.ts';
import { expect, test, visitAndKeep } from './offline-site.ts';
import { AuthoredCase } from './play-case.ts';

const site = '.cache/sites/mini';
const stock = new AuthoredCase('tests/fixtures/courses/mini', 'knots', 'mooring-in-a-gale');
const stockTitle = 'Mooring in a gale';
const ownTitle = 'Mooring in a hurricane';
/** One learner plays both, once as the author recommends and once into a trap: two different scores. */
const paths = {
  own: stock.playOnCommandLine('recommended'),
  stock: stock.playOnCommandLine('trap'),
};

interface SavedFile {
  readonly name: string;
  readonly text: string;
}
const asUpload = ({ name, text }: SavedFile) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

async function save(page: Page, button: Locator): Promise<SavedFile> {
  const saving = page.waitForEvent('download');
  await button.click();
  const download: Download = await saving;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Changes a copy of the stock case so that everybody sees it, lints it and sends it to the page that assigns. */
async function writeOwnCase(page: Page): Promise<void> {
  await page.goto('/teach/');
  await page.getByRole('link', { name: 'Write a case of your own' }).click();
  await page.getByLabel('Start from a copy of').selectOption({ label: stockTitle });
  await page.getByRole('button', { name: 'Make a copy' }).click();
  const editor = page.getByRole('textbox', { name: /^Text of / });
  const text = readFileSync('tests/fixtures/courses/mini/knots/cases/mooring-in-a-gale.yaml', 'utf8');
  await editor.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text.replace(/^title: .*$/m, `title: ${ownTitle}`));
  await expect(page.getByText('No problems: the course would take this file.')).toBeVisible();
  await page.getByRole('tab', { name: 'Linter' }).click();
  await page.getByRole('button', { name: 'Run the linter' }).click();
  await expect(page.getByText('The linter is done.')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Assign it' }).click();
}

async function assignOwnByFile(page: Page): Promise<SavedFile> {
  await expect(page.getByRole('status').filter({ hasText: 'has come from the workbench' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Title' }).fill('Own case, by file');
  await page.getByRole('button', { name: 'Make the assignment' }).click();
  await expect(page.getByText('It carries a case of your own, so it is a file.')).toBeVisible();
  return save(page, page.getByRole('button', { name: 'Save as a file' }));
}

async function assignStockByLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: `Remove \u2068${ownTitle}\u2069` }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Stock case, by link');
  await page.getByRole('checkbox', { name: stockTitle }).check();
  await page.getByRole('button', { name: 'Make the assignment' }).click();
  return page.getByRole('textbox', { name: 'Link' }).inputValue();
}

/** Does the one case of the open assignment, sees the score, and saves the result. */
async function doAndHandIn(
  page: Page,
  title: string,
  acts: readonly { readonly act: string }[],
): Promise<{ readonly percent: string; readonly file: SavedFile }> {
  await page.getByRole('button', { name: `Begin \u2068${title}\u2069` }).click();
  await page.getByRole('button', { name: 'Start the case' }).click();
  await stock.perform(page, acts);
  await page.getByRole('button', { name: 'Back to the assignment' }).click();
  const shown = await page.getByText(/^\d+ %: (passed|not passed)/).textContent();
  await page.getByRole('textbox', { name: 'Your name or code' }).fill('Sami');
  await page.getByRole('button', { name: 'Show what the file will hold' }).click();
  const file = await save(page, page.getByRole('button', { name: 'Save the result' }));
  return { percent: /^\d+/.exec(shown ?? '')?.[0] ?? 'none', file };
}

/** The cells of the learner's row by the title of their column. */
async function rowOf(page: Page, learner: string): Promise<Record<string, string>> {
  const table = page.getByRole('table', { name: 'Learners and their scores' });
  const row = table.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: learner, exact: true }),
  });
  await expect(row).toHaveCount(1);
  const titles = await table.getByRole('columnheader').allInnerTexts();
  const cells = await row.getByRole('rowheader').or(row.getByRole('cell')).allInnerTexts();
  return Object.fromEntries(titles.map((title, index) => [title.trim(), (cells[index] ?? '').trim()]));
}

async function drop(page: Page, files: readonly SavedFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, text } of dropped) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.getByText('Drop files, folders or zips here').dispatchEvent('drop', { dataTransfer });
}

const resultIn = ({ text }: SavedFile): ResultFile => {
  const read = readResult(text);
  if (!read.ok || read.value.schema !== 'result/1') throw new Error('no result');
  return read.value;
};

test('a case is written, linted and assigned by file, a stock case by link; a learner does both without a network; what is collected is the learner’s score', async ({
  page,
  browser,
  baseURL,
  server,
}) => {
  test.setTimeout(180_000);
  await server.start(site);
  await writeOwnCase(page);
  const assignmentFile = await assignOwnByFile(page);
  const link = await assignStockByLink(page);
  const made = readAssignmentFile(assignmentFile.text);
  if (!made.ok) throw new Error('no assignment');

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'allow' });
  const learner = await elsewhere.newPage();
  await visitAndKeep(learner, '/knots/');
  await server.stop();

  await learner.goto(link);
  await expect(learner.getByRole('heading', { level: 1, name: 'Stock case, by link' })).toBeVisible();
  const ofStock = await doAndHandIn(learner, stockTitle, paths.stock.acts);

  await learner.goto('/assignment/');
  await expect(learner.getByRole('heading', { level: 1, name: 'Open an assignment' })).toBeVisible();
  await learner.getByLabel('Assignment file').setInputFiles(asUpload(assignmentFile));
  await expect(learner.getByRole('heading', { level: 1, name: 'Own case, by file' })).toBeVisible();
  await expect(learner.getByText('not part of the course').first()).toBeVisible();
  const ofOwn = await doAndHandIn(learner, ownTitle, paths.own.acts);
  await elsewhere.close();
  expect(ofOwn.percent).toBe('100');
  expect(Number(ofStock.percent)).toBeLessThan(100);

  // The run is one of the own case, by the id that its assignment carries, and never one of the course's.
  const [task] = made.value.tasks;
  if (task?.kind !== 'own-case') throw new Error('no own case');
  expect(task.id).toMatch(/^own-[0-9a-f]{12}$/);
  const started = resultIn(ofOwn.file).events.find(({ body }) => body.type === 'case.started');
  expect(started?.body).toMatchObject({ case: task.id });

  await server.start(site);
  await page.goto('/teach/results/');
  await drop(page, [ofStock.file, ofOwn.file]);
  const choose = page.getByRole('combobox', { name: 'Assignment' });
  for (const [title, name, percent] of [
    ['Stock case, by link', stockTitle, ofStock.percent],
    ['Own case, by file', ownTitle, ofOwn.percent],
  ] as const) {
    const option = choose.getByRole('option', { name: title });
    await choose.selectOption(await option.getAttribute('value'));
    await expect(page.getByRole('columnheader', { name })).toBeVisible();
    const row = await rowOf(page, 'Sami');
    expect(row).toMatchObject({ Score: `${percent}%`, State: 'Recomputed', [name]: `${percent}%` });
  }
  await expect(page.getByRole('heading', { name: 'Not in a table' })).toBeHidden();
});
