import { mkdirSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { browserArguments, findBrowser } from './find-browser.ts';
import { listPages } from './built-pages.ts';
import { serveFolder } from './static-server.ts';

// npm run shots [-- path …]: pictures of a built site in shots/, for people to look at.
const port = 4390;
const views = [
  { name: 'phone-light', inlineSize: 360, scheme: 'light' },
  { name: 'phone-dark', inlineSize: 360, scheme: 'dark' },
  { name: 'desktop-light', inlineSize: 1280, scheme: 'light' },
  { name: 'desktop-dark', inlineSize: 1280, scheme: 'dark' },
] as const;

/** The first lesson, quiz and case stand for their kinds. */
function choosePaths(): string[] {
  const pages = listPages('dist').map((file) => file.replace(/^dist/, '').replace(/index\.html$/, ''));
  const first = (part: string): string[] =>
    pages.filter((page) => page.includes(part) && !page.startsWith('/ar/')).slice(0, 1);
  const kinds = [
    '/',
    ...['/lessons/', '/quizzes/', '/cases/'].flatMap(first),
    '/search/?q=hematocrit',
    '/me/',
    '/teach/assign/',
    '/assignment/',
  ];
  return kinds.concat(kinds.map((path) => `/ar${path}`));
}

async function shoot(browser: Browser, path: string): Promise<void> {
  for (const view of views) {
    const page = await browser.newPage({
      viewport: { width: view.inlineSize, height: 800 },
      colorScheme: view.scheme,
    });
    await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'networkidle' });
    const name = path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'home';
    await page.screenshot({ path: `shots/${name}.${view.name}.png`, fullPage: true });
    if (view.name === 'desktop-light') {
      await page.emulateMedia({ media: 'print' });
      await page.screenshot({ path: `shots/${name}.print.png`, fullPage: true });
    }
    await page.close();
  }
}

const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium found: set CHROME_PATH.');
mkdirSync('shots', { recursive: true });
const server = await serveFolder('dist', port);
const browser = await chromium.launch({ executablePath, args: browserArguments });
const asked = process.argv.slice(2);
for (const path of asked.length > 0 ? asked : choosePaths()) await shoot(browser, path);
await browser.close();
server.close();
console.log('Pictures are in shots/.');
