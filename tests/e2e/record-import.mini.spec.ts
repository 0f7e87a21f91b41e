import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { chooseFiles, saveCopy, type SavedRecord } from './record-files.ts';
import { readEvents, type StoredEvent } from './stored-events.ts';

const label = 'Files of your record';
const now = new Date().toISOString();
const at = (seq: number): string => new Date(Date.now() - 3_600_000 + seq * 1000).toISOString();
const event = (seq: number, body: Record<string, unknown>, device = 'feedfacefeedface'): StoredEvent => ({
  device,
  seq,
  at: at(seq),
  body,
});
const opened = (seq: number, lesson = 'bowline', course = 'knots'): StoredEvent =>
  event(seq, { type: 'lesson.opened', course, lesson });
const fileOf = (events: unknown[], changes: Partial<Record<keyof SavedRecord, unknown>> = {}): string =>
  JSON.stringify({
    schema: 'record/2',
    site: '/',
    exportedAt: now,
    device: null,
    events,
    unreadable: [],
    ...changes,
  });

async function beginRecord(page: Page): Promise<void> {
  await page.goto('/me/');
  await page.getByText('Name this device').click();
  await page.getByLabel('Name of this device').fill('Library computer');
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByText(/This device: Library computer/)).toBeVisible();
}

test('a record goes from one device to another, and nothing is doubled', async ({
  page,
  browser,
  baseURL,
}) => {
  await beginRecord(page);
  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const other = await context.newPage();
  await other.goto('/me/');
  const mine = await saveCopy(page);
  expect(mine.schema).toBe('record/2');
  expect(mine.device).toBe(mine.events[0]?.device);
  const copy = { name: 'mine.json', text: JSON.stringify(mine) };
  const more = {
    name: 'more.json',
    text: fileOf([opened(0), opened(1), event(2, { type: 'device.named', label: 'Phone' })]),
  };

  await chooseFiles(other, label, copy, more);
  await expect(other.getByRole('heading', { name: 'What would change' })).toBeVisible();
  await expect(other.getByText('4 entries are new here:')).toBeVisible();
  await expect(other.getByText('Lessons and sections: 2')).toBeVisible();
  await expect(other.getByText(/Library computer \(.{8}\): 1 entry/)).toBeVisible();
  await expect(other.getByText(/Phone \(feedface\): 3 entries/)).toBeVisible();
  // Nothing is written before it is confirmed.
  expect(await readEvents(other)).toEqual([]);
  await expectAccessible(other);

  await other.getByRole('button', { name: 'Take in 4 entries' }).click();
  await expect(other.getByText('Taken in: 4 entries.')).toBeVisible();
  const after = await readEvents(other);
  expect(after.filter(({ device }) => device === 'feedfacefeedface')).toHaveLength(3);
  expect(after).toEqual(expect.arrayContaining(mine.events));
  expect(after.filter(({ body }) => body?.['type'] === 'record.imported').map(({ body }) => body)).toEqual([
    { type: 'record.imported', file: 'mine.json', site: '/', events: 1 },
    { type: 'record.imported', file: 'more.json', site: '/', events: 3 },
  ]);

  await chooseFiles(other, label, copy, more);
  await expect(other.getByText('Nothing new: all of it is here.')).toBeVisible();
  expect(await readEvents(other)).toEqual(after);
  await context.close();
});

test('taking in nothing changes nothing', async ({ page }) => {
  await beginRecord(page);
  const before = await readEvents(page);
  await chooseFiles(page, label, { name: 'a.json', text: fileOf([opened(0)]) });
  await page.getByRole('button', { name: 'Take in nothing' }).click();
  await expect(page.getByText('Nothing was taken in.')).toBeVisible();
  expect(await readEvents(page)).toEqual(before);
});

test('events of a course this site lacks are kept and named', async ({ page }) => {
  await page.goto('/me/');
  await chooseFiles(page, label, { name: 'a.json', text: fileOf([opened(0), opened(1, 'x', 'elsewhere')]) });
  await expect(page.getByText(/courses that this site does not have: .*elsewhere/)).toBeVisible();
  await page.getByRole('button', { name: 'Take in 2 entries' }).click();
  await expect(page.getByText('Taken in: 2 entries.')).toBeVisible();
  expect(await readEvents(page)).toEqual(
    expect.arrayContaining(
      [opened(1, 'x', 'elsewhere')].map(({ body }) => expect.objectContaining({ body }) as unknown),
    ),
  );
});

const script = '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
const late = new Date(Date.now() + 3 * 86_400_000).toISOString();
const hostile: readonly (readonly [string, string, RegExp, RegExp])[] = [
  ['no JSON', 'Dear diary', /the file is not JSON/, /ليس بصيغة JSON/],
  ['a truncated file', fileOf([opened(0)]).slice(0, -30), /breaks off before its end/, /ينقطع الملف/],
  ['another schema', '{"schema":"quiz/1"}', /not a copy of a record/, /ليس هذا الملف نسخة/],
  [
    'a newer version',
    fileOf([], { schema: 'record/9' }),
    /A newer version of the site wrote/,
    /نسخة أحدث من الموقع/,
  ],
  ['another course', fileOf([opened(0, 'x', 'elsewhere')]), /about other courses only/, /مقررات أخرى فقط/],
  [
    'a million events',
    fileOf(Array(1_000_000).fill(0)),
    /has 1,000,000 entries; at most 200,000/,
    /1,000,000 قيدًا/,
  ],
  [
    'two bodies for one key',
    fileOf([opened(0), opened(0, 'hitch')]),
    /says two different things of entry 0/,
    /شيئين مختلفين/,
  ],
  ['events from the future', fileOf([{ ...opened(0), at: late }]), /dated after tomorrow/, /بعد الغد/],
  [
    'a prototype key',
    fileOf([opened(0)]).replace('"seq":0', '"__proto__":{"isAdmin":true},"seq":0'),
    /keys that no record has/,
    /مفاتيح ليست في أي سجل/,
  ],
  [
    'a constructor key',
    fileOf([opened(0)]).replace('"seq":0', '"constructor":{},"seq":0'),
    /keys that no record has/,
    /مفاتيح ليست في أي سجل/,
  ],
  [
    'endless nesting',
    fileOf([opened(0)], { unreadable: JSON.parse('['.repeat(900) + ']'.repeat(900)) as unknown }),
    /nests more deeply/,
    /تداخل الملف/,
  ],
  [
    'script where an id should be',
    fileOf([opened(0, script)]),
    /Entry 1 of the file is damaged \(at .*body.lesson/,
    /القيد 1 من الملف تالف/,
  ],
];

for (const [what, text, english, arabic] of hostile) {
  test(`${what} is refused in one sentence, and the record is as it was`, async ({ page }) => {
    await beginRecord(page);
    const before = await readEvents(page);
    const file = { name: `${script}.json`, text };
    await chooseFiles(page, label, file);
    await expect(page.getByRole('alert').filter({ hasText: english })).toBeVisible();
    await expect(page.getByRole('button', { name: /Take in/ })).toHaveCount(0);
    expect(await readEvents(page)).toEqual(before);
    await page.goto('/ar/me/');
    await chooseFiles(page, 'ملفات سجلك', file);
    await expect(page.getByRole('alert').filter({ hasText: arabic })).toBeVisible();
    expect(await readEvents(page)).toEqual(before);
    await expect(page).not.toHaveTitle('owned');
    expect(await page.locator('my-record img, my-record script:not([type])').count()).toBe(0);
  });
}

test('a file that disagrees with the record is refused, and the good one beside a bad one is taken', async ({
  page,
}) => {
  await beginRecord(page);
  const [own] = await readEvents(page);
  const conflicting = fileOf([opened(0), { ...own, body: { type: 'device.named', label: 'Not mine' } }]);
  await chooseFiles(page, label, { name: 'conflict.json', text: conflicting });
  await expect(page.getByRole('alert').filter({ hasText: /disagree on entry 0/ })).toBeVisible();
  expect(await readEvents(page)).toEqual([own]);
  await chooseFiles(
    page,
    label,
    { name: 'bad.json', text: 'no' },
    { name: 'good.json', text: fileOf([opened(0)]) },
  );
  await expect(page.getByRole('alert')).toContainText('bad.json');
  await page.getByRole('button', { name: 'Take in 1 entry' }).click();
  await expect(page.getByText('Taken in: 1 entry.')).toBeVisible();
});

test('script in texts that an event may hold stays text everywhere', async ({ page }) => {
  await page.goto('/me/');
  const place = { course: 'knots', lesson: 'gone', section: 'nowhere' };
  const events = [
    event(0, { type: 'device.named', label: script }),
    event(1, { type: 'note.written', ...place, note: '0123456789abcdef', text: script }),
    opened(2),
  ];
  await chooseFiles(page, label, { name: 'a.json', text: fileOf(events) });
  await page.getByRole('button', { name: 'Take in 3 entries' }).click();
  await expect(page.getByText('Taken in: 3 entries.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Notes and bookmarks' })).toContainText(script);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Notes and bookmarks' })).toContainText(script);
  await expect(page).not.toHaveTitle('owned');
});

test('leaving a device hands out the file, then erases all, and other tabs hear of it', async ({
  page,
  context,
}) => {
  await beginRecord(page);
  const tab = await context.newPage();
  await tab.goto('/me/');
  await expect(tab.getByText(/This device: Library computer/)).toBeVisible();
  const events = await readEvents(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my record and erase it here' }).click();
  const file = await (await coming).path();
  await expect(page.getByText(/was handed to the browser/)).toBeFocused();
  expect(await readEvents(page)).toEqual(events);
  await expectAccessible(page);

  // What came after the file was saved is never erased.
  await tab.getByText('Name this device').click();
  await tab.getByLabel('Name of this device').fill('Shared');
  await tab.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByText(/This device: Shared/)).toBeVisible();
  await page.getByRole('button', { name: 'I have the file' }).click();
  await expect(page.getByText(/Something was added after the file was saved/)).toBeVisible();
  expect(await readEvents(page)).toHaveLength(2);

  await page.getByRole('button', { name: 'Save my record and erase it here' }).click();
  await page.getByRole('button', { name: 'I have the file' }).click();
  await expect(page.getByText('The record of this device was erased.')).toBeVisible();
  await expect(tab.getByText('The record of this device was erased.')).toBeVisible();
  expect(await readEvents(page)).toEqual([]);

  // The file brings it back.
  await page.getByLabel(label).setInputFiles(file);
  await page.getByRole('button', { name: 'Take in 1 entry' }).click();
  await expect(page.getByText('Taken in: 1 entry.')).toBeVisible();
  expect(await readEvents(page)).toEqual(expect.arrayContaining(events));
});

test('keeping the record on the device erases nothing', async ({ page }) => {
  await beginRecord(page);
  const events = await readEvents(page);
  await page.getByRole('button', { name: 'Save my record and erase it here' }).click();
  await page.getByRole('button', { name: 'Keep the record here' }).click();
  await expect(page.getByRole('button', { name: 'Save my record and erase it here' })).toBeFocused();
  expect(await readEvents(page)).toEqual(events);
});
