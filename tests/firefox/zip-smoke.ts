import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.ts';
import { openZip } from '../e2e/opened-zip.ts';

// The zip of the course in Firefox, from a disk, by WebDriver BiDi. Playwright drives only a Firefox of its own.

const executablePath = findFirefox();
if (executablePath === null) throw new Error('No Firefox. Install firefox-esr or set FIREFOX_PATH.');

const zip = openZip();
const profile = mkdtempSync(join(tmpdir(), 'rounds-firefox-'));
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath,
  userDataDir: profile,
  protocolTimeout: 60_000,
});
const problems: string[] = [];

try {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${page.url()}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${String(error)}`));

  await readLesson(page);
  await searchThePage(page);
  await searchInDialog(page);
  await sendSearchForm(page);
  await askMixedPractice(page);
  await playCase(page);
  await findRecord(page);
  for (const address of zip.pages) await page.goto(zip.address + address);
  assert.deepEqual(problems, [], 'console errors, exceptions, policy violations');
  console.log(`${await browser.version()}: the zip opens, ${zip.pages.length} pages without an error`);
} finally {
  await browser.close();
  zip.remove();
  rmSync(profile, { recursive: true, force: true });
}

async function press(page: Page, role: string, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
}

/** Waits until the page says it. */
async function expectText(page: Page, selector: string, words: RegExp): Promise<void> {
  await page.waitForFunction(
    (where, source) => new RegExp(source).test(document.querySelector(where)?.textContent ?? ''),
    {},
    selector,
    words.source,
  );
}

async function readLesson(page: Page): Promise<void> {
  await page.goto(`${zip.address}index.html`);
  await press(page, 'link', 'Three phases, one tide');
  await expectText(page, 'h1', /Three phases, one tide/);
  assert.match(page.url(), /lessons\/three-phases\/index\.html$/);
  await page.locator('quiz-check input').click();
  await page.locator('quiz-check button[type=submit]').click();
  await expectText(page, 'quiz-check [data-outcome]', /Right|Wrong/i);
  await page.locator('main a[data-note]').click();
  await expectText(page, '#note:popover-open', /Against the source/);
  await page.keyboard.press('Escape');
  await press(page, 'link', 'العربية');
  await page.waitForSelector('html[dir=rtl]');
  assert.match(page.url(), /\/ar\/capillary-leak\/lessons\/three-phases\/index\.html/);
}

async function searchThePage(page: Page): Promise<void> {
  await page.goto(`${zip.address}search/index.html`);
  await page.locator('input[type=search]').fill('oedma AKI');
  await expectText(page, '.did-you-mean', /oedema AKI/);
  await openFirst(page, '.results [data-hit] a');
}

/** From the button of every page's header. The box is filled letter by letter: it is the last answer that counts. */
async function searchInDialog(page: Page): Promise<void> {
  await page.goto(`${zip.address}index.html`);
  await press(page, 'button', 'Search');
  await page.locator('#search-dialog input').fill('hematocrit');
  await expectText(page, '#search-dialog [data-hit] .name mark', /^hematocrit$/);
  await expectText(page, '#search-dialog [data-hit] .excerpt', /\S/);
  await openFirst(page, '#search-dialog [role=listbox] a[data-hit]');
}

/** Follows the first hit to its place in a page of the course. */
async function openFirst(page: Page, hits: string): Promise<void> {
  const before = page.url();
  await page.locator(hits).click();
  await page.waitForFunction((from) => location.href !== from, {}, before);
  assert.match(page.url(), /\/capillary-leak\/.*index\.html#/);
  await expectText(page, 'h1', /\S/);
}

/** As where no script runs: the form itself leads to the page with the query. */
async function sendSearchForm(page: Page): Promise<void> {
  await page.goto(`${zip.address}search/index.html`);
  await page.evaluate(() => {
    const form = document.querySelector('form');
    const input = form?.querySelector('input');
    if (input) input.value = 'albumin';
    form?.submit();
  });
  await page.waitForFunction(() => location.search.includes('albumin'));
  await page.waitForSelector('.results [data-hit] a');
}

async function askMixedPractice(page: Page): Promise<void> {
  await page.goto(`${zip.address}capillary-leak/practice/index.html`);
  await press(page, 'button', 'Start');
  await expectText(page, 'main', /Question 1 of/);
}

async function playCase(page: Page): Promise<void> {
  await page.goto(`${zip.address}capillary-leak/cases/concentrated-shock/index.html`);
  await press(page, 'button', 'Start the case');
  await page.waitForSelector('astro-island svg');
}

async function findRecord(page: Page): Promise<void> {
  await page.goto(`${zip.address}me/index.html`);
  await expectText(page, 'my-record', /Opened Three phases, one tide/);
  await page.reload();
  await expectText(page, 'my-record', /Opened Three phases, one tide/);
}
