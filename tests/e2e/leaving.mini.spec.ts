import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { packAssignment } from '../../src/client/assignment/pack.ts';
import type { AssignmentContent } from '../../src/core/assignment/content.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { download } from './record-files.ts';

const lesson = '/knots/lessons/bowline/';
const start = 'Save my record and erase it here';
const erase = 'I have the file: erase what is listed';

/** Everything that the browser keeps for the site: an address for each entry of each kind of storage. */
const allKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message ?? 'failed'));
      });
    const found = [
      ...Object.keys(localStorage).map((key) => `local ${key}`),
      ...Object.keys(sessionStorage).map((key) => `session ${key}`),
      ...(document.cookie === '' ? [] : [`cookie ${document.cookie}`]),
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const count = await settled(database.transaction(store).objectStore(store).count());
        if (count > 0) found.push(`database ${name} ${store}`);
      }
      database.close();
    }
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        found.push(`cache ${name} ${new URL(url).pathname}`);
    return found.sort();
  });

async function searchAndFollow(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(words);
  await page.getByRole('dialog').getByRole('option').first().click();
}

async function openAssignment(page: Page): Promise<void> {
  await page.goto('/assignment/');
  const block = await page.locator('assignment-desk script').textContent();
  const { courses } = JSON.parse(block ?? '') as { courses: { id: string; content: string }[] };
  const address = courses.find(({ id }) => id === 'knots')?.content ?? '';
  const { version } = (await (await page.request.get(address)).json()) as AssignmentContent;
  const fragment = await packAssignment({
    schema: 'assignment/1',
    course: 'knots',
    version,
    title: 'Knots, week 3',
    tasks: [{ kind: 'quiz', quiz: 'knots-quiz', sample: { items: ['fixed-loop'] } }],
    mode: 'test',
    passMark: 60,
    nonce: '00112233445566aa',
  });
  await page.goto('about:blank');
  await page.goto(`/assignment/${fragment}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Knots, week 3' })).toBeVisible();
}

/** What a learner leaves behind beside the record. */
async function leaveTraces(page: Page): Promise<void> {
  await page.goto('/knots/glossary/');
  await searchAndFollow(page, 'bowline');
  await page.waitForURL(/lessons/);
  await page.goto(lesson);
  await page.getByRole('button', { name: 'Write a note What holds it' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('half a thou');
  await openAssignment(page);
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Conventional units first' }).check();
}

/** What an instructor made on the same device, and a course that is kept for everybody. */
async function teach(page: Page): Promise<void> {
  await page.goto('/teach/workbench/');
  await page.getByLabel('Start from a copy of').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Make a copy' }).click();
  await expect(page.getByRole('textbox', { name: /^Text of / })).toBeVisible();
  await page.goto('/teach/assign/');
  await page.getByRole('textbox', { name: 'Title' }).fill('Week 4');
  await page.getByRole('checkbox', { name: 'Mooring in a gale' }).check();
  await page.getByRole('checkbox', { name: 'Sign' }).check();
  await page.getByRole('button', { name: 'Make the assignment' }).click();
  await expect(page.getByRole('textbox', { name: 'Link' })).toBeVisible();
  await page.evaluate(async () => {
    sessionStorage.setItem('rounds:/:own-case', '{"course":"knots","name":"Mine","yaml":"schema: case/1"}');
    await (await caches.open('rounds:/:offline')).put('/kept', new Response('a page'));
  });
}

const ofTheLearner = [
  'database rounds:/:record events',
  'database rounds:/:record meta',
  'database rounds:/:teach assignments',
  'local rounds.recent-searches',
  'local rounds.theme',
  'local rounds.units',
  'local rounds:/:draft:knots bowline what-holds-it new',
];
const ofOthers = [
  'cache rounds:/:offline /kept',
  'database rounds:/:teach keys',
  'database rounds:/:workbench drafts',
  'local rounds:/:assign-draft',
  'session rounds:/:own-case',
];

test('leaving a device leaves nothing of the learner, and of the instructor what is said to stay', async ({
  page,
}) => {
  await leaveTraces(page);
  await teach(page);
  await page.goto('/me/');
  await expect.poll(() => allKept(page)).toEqual([...ofOthers, ...ofTheLearner].sort());
  const leaving = page.getByRole('region', { name: 'Leave this device' });
  // Told before anything is done.
  const erased = leaving.getByRole('list', { name: 'What is erased' });
  for (const words of [
    'Your record',
    'notes that you have not saved',
    'Recent searches',
    'Assignments',
    'theme',
  ])
    await expect(erased).toContainText(words);
  const staying = leaving.getByRole('list', { name: 'What stays' });
  for (const words of ['What an instructor made here', 'the key that signs', 'Courses kept', 'the file you'])
    await expect(staying).toContainText(words);
  await expect(staying.getByRole('listitem')).toHaveCount(3);

  await download(page, () => leaving.getByRole('button', { name: start }).click());
  await expect(leaving.getByText('1 note is written and not saved')).toBeVisible();
  await expect(leaving.getByRole('link', { name: 'What holds it' })).toHaveAttribute(
    'href',
    `${lesson}#what-holds-it`,
  );
  await expectAccessible(page);
  expect(await allKept(page)).toEqual([...ofOthers, ...ofTheLearner].sort());

  await leaving.getByRole('button', { name: erase }).click();
  await expect(page.getByText('The record of this device was erased.')).toBeVisible();
  await expect(leaving).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await allKept(page)).toEqual(ofOthers);

  // Nothing comes back by itself, and what stays is still of use.
  await page.goto(lesson);
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveCount(0);
  await page.goto('/assignment/');
  await expect(page.getByText('Knots, week 3')).toBeHidden();
  await page.goto('/teach/assign/');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Week 4');
});

test('where only a search was followed there is something to leave, and no empty file is handed out', async ({
  page,
}) => {
  // From and to pages that write nothing into the record: a lesson would begin one.
  await page.goto('/knots/');
  await searchAndFollow(page, 'standing part');
  await page.waitForURL(/glossary/);
  expect(await allKept(page)).toEqual(['local rounds.recent-searches']);
  await page.goto('/me/');
  const leaving = page.getByRole('region', { name: 'Leave this device' });
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await leaving.getByRole('button', { name: 'Erase what is listed' }).click();
  await expect(leaving.getByText('The record is empty, so there is no file.')).toBeFocused();
  await leaving.getByRole('button', { name: 'Yes, erase what is listed' }).click();
  await expect(leaving).toBeHidden();
  expect(await allKept(page)).toEqual([]);
  expect(downloads).toBe(0);
});

test('what the browser does not let go is told', async ({ page }) => {
  await leaveTraces(page);
  await page.goto('/me/');
  await page.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const clear = Object.getOwnPropertyDescriptor(prototype, 'clear')?.value as () => IDBRequest<undefined>;
    prototype.clear = function (this: IDBObjectStore) {
      if (this.name === 'assignments') throw new DOMException('no', 'UnknownError');
      return clear.call(this);
    };
  });
  const leaving = page.getByRole('region', { name: 'Leave this device' });
  await download(page, () => leaving.getByRole('button', { name: start }).click());
  await leaving.getByRole('button', { name: erase }).click();
  await expect(leaving.getByText('did not let go of all the rest')).toBeVisible();
  expect(await allKept(page)).toEqual(['database rounds:/:teach assignments']);
});

test('a store that this version cannot use is not erased, and nothing else is', async ({ page }) => {
  await leaveTraces(page);
  await page.goto('/knots/glossary/');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('rounds:/:record', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await page.goto('/me/');
  const before = await allKept(page);
  const leaving = page.getByRole('region', { name: 'Leave this device' });
  await leaving.getByRole('button', { name: /^Erase|^Save my record/ }).click();
  await expect(leaving.getByText('cannot use the store on this device')).toBeVisible();
  await expect(leaving.getByRole('button', { name: /^Yes|^I have/ })).toBeHidden();
  expect(await allKept(page)).toEqual(before);
});

test('in Arabic the lists say the same, before anything is erased', async ({ page }) => {
  await leaveTraces(page);
  await page.goto('/ar/me/');
  const leaving = page.getByRole('region', { name: 'غادر هذا الجهاز' });
  await expect(leaving.getByRole('list', { name: 'ما يُمحى' }).getByRole('listitem')).toHaveCount(5);
  await expect(leaving.getByRole('list', { name: 'ما يبقى' })).toContainText('مفتاح التوقيع');
  const coming = page.waitForEvent('download');
  await leaving.getByRole('button', { name: 'احفظ سجلي وامحه من هنا' }).click();
  const text = await readFile(await (await coming).path(), 'utf8');
  expect(text).toContain('"record/2"');
  await expect(leaving.getByText('ملاحظة واحدة كُتبت ولم تُحفظ')).toBeVisible();
  await expectAccessible(page);
});
