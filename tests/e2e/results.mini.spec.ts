import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { writeResult, type ResultFile } from '#core/assignment/result-file.ts';
import { assignmentOf, fileName, generateClass, generateResult } from '../results/generate-class.ts';
import { contentOf } from '../results/load-content.ts';
import { dropFromDisk } from './drop-files.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const content = contentOf('tests/fixtures/courses/mini', 'knots');
const assignment = assignmentOf(content);
const people = generateClass(content, assignment, 200);
const texts = people.map(({ result }) => ({ name: fileName(result.learner), text: writeResult(result) }));

const asFile = (name: string, text: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});
const resultAs = (name: string, result: ResultFile) => asFile(name, writeResult(result));

async function open(page: Page, path = '/teach/results/'): Promise<void> {
  await page.goto(path);
  await expect(page.getByLabel('Choose files')).toBeVisible();
}
const classTable = (page: Page): Locator => page.getByRole('table', { name: 'Learners and their scores' });
const rowOf = (page: Page, learner: string): Locator =>
  classTable(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: learner, exact: true }) });

/** The cells of a row by the title of their column. */
async function cellsOf(page: Page, row: Locator): Promise<Record<string, string>> {
  const titles = await classTable(page).getByRole('columnheader').allInnerTexts();
  const cells = await row.locator('th, td').allInnerTexts();
  return Object.fromEntries(titles.map((title, index) => [title.trim(), (cells[index] ?? '').trim()]));
}

test('two hundred results in a folder of a zip become the table that the learners earned', async ({
  page,
}) => {
  await open(page);
  const zip = zipSync(Object.fromEntries(texts.map(({ name, text }) => [`week/${name}`, strToU8(text)])));
  await page.getByLabel('Choose files').setInputFiles(asFile('week.zip', zip));
  await expect(page.getByText('200 of 200 learners shown')).toBeVisible();
  const rows = await classTable(page).locator('tbody tr').allInnerTexts();
  expect(rows).toHaveLength(200);
  for (const [index, { result, percent, tasks }] of people.entries()) {
    const cells = rows[index]!.split('\t').map((cell) => cell.trim());
    const shown = [result.learner, ...[percent, ...tasks].map((each) => `${each}%`)];
    expect(cells.slice(0, shown.length)).toEqual(shown);
    expect(cells[shown.length]).toBe(percent >= 60 ? 'Yes' : 'No');
  }
  // What stands below the table: the quiz, the case, the objectives.
  await expect(page.getByRole('table', { name: /^Item analysis of/ })).toHaveCount(2);
  await expect(page.getByRole('table', { name: 'Decisions, and where runs first went wrong' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Points earned for each objective' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not in a table' })).toBeHidden();
});

test('a folder is taken with all that is in it', async ({ page }, info) => {
  const folder = info.outputPath('class');
  mkdirSync(join(folder, 'group a'), { recursive: true });
  for (const { name, text } of texts.slice(0, 5)) writeFileSync(join(folder, 'group a', name), text);
  writeFileSync(join(folder, '.DS_Store'), 'x');
  await open(page);
  await page.getByLabel('Choose a folder').setInputFiles(folder);
  await expect(page.getByText('5 of 5 learners shown')).toBeVisible();
});

test('folders and zips that are dropped are taken with all that is in them', async ({ page }, info) => {
  const place = (name: string): string => info.outputPath(name);
  // A folder gives its entries by hundreds; the class in it is larger, and lies in folders of its own.
  for (const [index, { name, text }] of texts.slice(0, 150).entries()) {
    const folder = place(join('term', index < 130 ? 'group a' : join('group b', 'late')));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(place(join('term', '.DS_Store')), 'x');
  writeFileSync(place(join('term', 'group a', 'notes.txt')), 'Bring the rope.');
  const rest = texts.slice(150, 190);
  writeFileSync(
    place('rest.zip'),
    zipSync(Object.fromEntries(rest.map(({ name, text }) => [`rest/${name}`, strToU8(text)]))),
  );
  const [single] = texts.slice(190);
  writeFileSync(place('single.json'), single!.text);
  await open(page);
  const region = page.getByRole('region', { name: 'Add results' });
  await dropFromDisk(page, region, ['term', 'rest.zip', 'single.json'].map(place));
  await expect(page.getByText('191 of 191 learners shown')).toBeVisible();
  const reasons = page.getByRole('table', { name: 'Files left out, and why' });
  await expect(reasons.getByRole('rowheader')).toHaveText(['term/group a/notes.txt']);
  // What is dropped later joins what is there.
  const [last] = texts.slice(191);
  writeFileSync(place('last.json'), last!.text);
  await dropFromDisk(page, region, [place('last.json')]);
  await expect(page.getByText('192 of 192 learners shown')).toBeVisible();
});

test.describe('where the tables do not arrive', () => {
  test.use({ expectedErrors: /Failed to load resource|ERR_FAILED/ });
  test('the page says so, forgets nothing, and shows them when asked again', async ({ page }) => {
    await page.route('**/Collected.*.js', (route) => route.abort());
    await open(page);
    await page.getByLabel('Choose files').setInputFiles(asFile(texts[0]!.name, texts[0]!.text));
    await expect(page.getByRole('alert')).toContainText('Nothing is lost');
    await page.unroute('**/Collected.*.js');
    await page.getByRole('button', { name: 'Load it again' }).click();
    await expect(page.getByText('1 of 1 learners shown')).toBeVisible();
  });
});

test('what is wrong with a file is said in one sentence, and the rest goes on', async ({ page }) => {
  const [first, second, third] = people.filter(({ percent }) => percent < 100);
  const { result } = first!;
  const old = {
    ...content,
    version: 'abcdefabcdefabcd',
    cases: content.cases.map((each) => ({ ...each, hash: 'ffffffffffffffff' })),
  };
  const oldResult = generateResult(
    old,
    assignmentOf(old, { version: old.version }),
    'Learner Old',
    'old',
  ).result;
  const asked = { ...oldResult, assignment, digest: result.digest };
  const foreign = generateResult(content, assignmentOf(content, { course: 'weather' }), 'X', 'x').result;
  const early = result.events.slice(0, 9);
  await open(page);
  await page
    .getByLabel('Choose files')
    .setInputFiles([
      resultAs('good.json', second!.result),
      resultAs('forged.json', { ...third!.result, claimed: { percent: 100, passed: true } }),
      asFile('cut.json', writeResult(result).slice(0, -100)),
      resultAs('whole.json', result),
      resultAs('early.json', { ...result, events: early, exportedAt: early.at(-1)!.at }),
      resultAs('copy.json', { ...result }),
      resultAs('old.json', asked),
      resultAs('weather.json', foreign),
      asFile('photo.json', '\u0000\u0001'),
    ]);
  await expect(page.getByText('4 of 4 learners shown')).toBeVisible();
  expect(await cellsOf(page, rowOf(page, third!.result.learner))).toMatchObject({
    Score: `${third!.percent}%`,
    Claimed: '100%',
    State: 'Recomputed',
    Noted: `Mismatch: the file claims 100%, its log gives ${third!.percent}%`,
  });
  expect(await cellsOf(page, rowOf(page, 'Learner Old'))).toMatchObject({
    Score: '–',
    State: `Not recomputable: done with version \u2068abcdefab\u2069, this page has \u2068${content.version.slice(0, 8)}\u2069`,
  });
  const reasons = page.getByRole('table', { name: 'Files left out, and why' });
  for (const [file, reason] of [
    ['cut.json', /cut off/],
    ['whole.json', /^The same as .copy\.json., which counts/],
    ['early.json', /earlier save of the same work/],
    ['weather.json', /another course, “.weather.”/],
    ['photo.json', /neither a result/],
  ] as const)
    await expect(
      reasons
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: file, exact: true }) })
        .getByRole('cell'),
    ).toHaveText(reason);
  await expect(reasons.getByRole('row')).toHaveCount(6);
});

test('the table sorts and filters by keyboard', async ({ page }) => {
  await open(page);
  await page
    .getByLabel('Choose files')
    .setInputFiles(texts.slice(0, 30).map(({ name, text }) => asFile(name, text)));
  await expect(page.getByText('30 of 30 learners shown')).toBeVisible();
  const sort = classTable(page).getByRole('button', { name: 'Score', exact: true });
  await sort.focus();
  await page.keyboard.press('Enter');
  const header = classTable(page).getByRole('columnheader', { name: 'Score', exact: true });
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  const scores = async (): Promise<number[]> =>
    (await classTable(page).locator('td[data-column="score"]').allInnerTexts()).map((text) =>
      Number.parseInt(text),
    );
  const ascending = people
    .slice(0, 30)
    .map(({ percent }) => percent)
    .sort((a, b) => a - b);
  expect(await scores()).toEqual(ascending);
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(await scores()).toEqual(ascending.toReversed());
  await page.getByLabel('Find a learner').fill('learner 00');
  await expect(page.getByText('9 of 30 learners shown')).toBeVisible();
  await page.getByLabel('Find a learner').fill('');
  await page.getByLabel('Show', { exact: true }).selectOption('Not passed');
  const failed = ascending.filter((percent) => percent < 60).length;
  await expect(page.getByText(`${failed} of 30 learners shown`)).toBeVisible();
  // On paper the buttons that sort are still the titles of their columns.
  await page.emulateMedia({ media: 'print' });
  await expect(sort).toBeVisible();
  await expect(page.getByRole('button', { name: 'Class as CSV' })).toBeHidden();
});

test('names are only text: scripts are shown, formulas are saved as text', async ({ page }) => {
  const names = [
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://evil.example")',
    '__proto__',
    'constructor',
  ];
  const results = names.map(
    (name, index) => generateResult(content, assignment, name, `hostile ${index}`).result,
  );
  await open(page);
  await page
    .getByLabel('Choose files')
    .setInputFiles(results.map((result, index) => resultAs(`${index}.json`, result)));
  for (const name of names) await expect(rowOf(page, name)).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Class as CSV' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  expect(csv.startsWith('\uFEFFLearner,Score,')).toBe(true);
});

test('reports of an LMS are shown as reported, apart from the class', async ({ page }) => {
  await open(page);
  await page
    .getByLabel('Choose files')
    .setInputFiles(
      ['scorm-interactions.csv', 'cmi5-session.json'].map((name) =>
        asFile(`${name}.txt`, readFileSync(`tests/fixtures/lms/${name}`)),
      ),
    );
  await expect(page.getByRole('heading', { name: 'Reported by the LMS' })).toBeVisible();
  const moodle = page.getByRole('table', { name: /scorm-interactions\.csv/ });
  await expect(moodle.getByRole('row', { name: /Learner Two/ })).toContainText('71%');
  await expect(moodle.getByRole('row', { name: /Learner Five/ })).toContainText('Incomplete');
  const xapi = page.getByRole('table', { name: /cmi5-session\.json/ });
  await expect(xapi.getByRole('row', { name: /Learner One/ })).toContainText('80%');
  await expect(classTable(page)).toBeHidden();
  await expectAccessible(page);
});

test.describe('many files at once', () => {
  // test:deep takes the ten thousand of a whole year.
  const many = process.env['DEEP'] === '1' ? 10_000 : 800;

  /** A folder of sound results, each of another learner. */
  function writeMany(folder: string): void {
    mkdirSync(folder, { recursive: true });
    for (const { result } of generateClass(content, assignment, many, 'many'))
      writeFileSync(join(folder, fileName(result.learner)), writeResult(result));
  }

  test('are read while the page goes on, and all are in the table', async ({ page }, info) => {
    test.setTimeout(many > 1000 ? 600_000 : 90_000);
    writeMany(info.outputPath('year'));
    await open(page);
    await page.getByLabel('Choose a folder').setInputFiles(info.outputPath('year'));
    const progress = page.getByRole('progressbar', { name: 'Add results' });
    const stop = page.getByRole('button', { name: 'Stop' });
    const doneOf = async (): Promise<number> => Number(await progress.getAttribute('value'));
    await expect.poll(doneOf).toBeGreaterThan(0);
    // What is asked of the page meanwhile is answered before the reading is over.
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: /Search/ }).fill('bowline');
    await page.keyboard.press('Escape');
    expect(await doneOf()).toBeLessThan(many);
    await expect(stop).toBeVisible();
    await expect(page.getByText(`200 of ${many.toLocaleString('en')} learners shown`)).toBeVisible({
      timeout: 540_000,
    });
    await expect(page.getByText(`Learners with results: ${many.toLocaleString('en')};`)).toBeVisible();
    await expect(stop).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Not in a table' })).toBeHidden();
  });

  test('can be stopped: what was read stays, what was not is counted', async ({ page }, info) => {
    writeMany(info.outputPath('year'));
    await open(page);
    await page.getByLabel('Choose a folder').setInputFiles(info.outputPath('year'));
    const progress = page.getByRole('progressbar', { name: 'Add results' });
    await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Stop' }).click();
    const told = page.getByRole('status').filter({ hasText: 'Stopped:' });
    const count = async (pattern: RegExp): Promise<number> =>
      Number(pattern.exec((await told.textContent()) ?? '')?.[1]?.replaceAll(',', ''));
    const read = await count(/Learners with results: ([\d,]+)/);
    const unread = await count(/Stopped: ([\d,]+) files? w/);
    expect(unread).toBeGreaterThan(0);
    expect(read + unread).toBe(many);
    await expect(page.getByText(`of ${read.toLocaleString('en')} learners shown`)).toBeVisible();
  });

  test('and ten thousand damaged ones are ten thousand lines, shown by the hundred', async ({ page }) => {
    test.setTimeout(120_000);
    await open(page);
    await page.evaluate(
      (sample) => {
        const transfer = new DataTransfer();
        for (let index = 0; index < 10_000; index += 1)
          transfer.items.add(new File([sample], `${index}.json`));
        const input = document.querySelector<HTMLInputElement>('.results-file input')!;
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      texts[0]!.text.slice(0, 500),
    );
    await expect(page.getByText('files not in a table: 10,000')).toBeVisible({ timeout: 90_000 });
    const reasons = page.getByRole('table', { name: 'Files left out, and why' });
    await expect(reasons.getByRole('row')).toHaveCount(101);
    await expect(page.getByRole('button', { name: 'Forget all and start over' })).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const prefix of ['', '/ar'])
    test(`the report has no violation that axe finds, and fits 320 px (${colorScheme} ${prefix})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${prefix}/teach/results/`);
      const input = page.locator('.results-file input').first();
      await input.setInputFiles([
        ...texts.slice(0, 35).map(({ name, text }) => asFile(name, text)),
        asFile('notes.txt', 'hello'),
      ]);
      await expect(page.locator('.results-table').first()).toBeVisible();
      for (const details of await page.locator('.results details').all())
        await details.locator('summary').click();
      await expectAccessible(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
