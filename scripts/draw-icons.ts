import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { browserArguments, findBrowser } from './find-browser.ts';

// node scripts/draw-icons.ts: the site's icons as PNG, from public/favicon.svg. Run it when the drawing changes.
const folder = 'public/icons';
const paper = '#fbfaf7';

/** `share`: the drawing's part of the side. Systems cut a maskable icon down to a circle of 80 %. */
const icons = [
  { name: 'icon-192', side: 192, share: 0.72 },
  { name: 'icon-512', side: 512, share: 0.72 },
  { name: 'maskable-512', side: 512, share: 0.52 },
  { name: 'apple-touch-icon', side: 180, share: 0.68 },
] as const;

async function draw(browser: Browser, { name, side, share }: (typeof icons)[number]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: side, height: side }, colorScheme: 'light' });
  const source = `data:image/svg+xml;base64,${readFileSync('public/favicon.svg').toString('base64')}`;
  const drawn = Math.round(side * share);
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${paper}"><img width="${drawn}" height="${drawn}" src="${source}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  writeFileSync(`${folder}/${name}.png`, await page.screenshot());
  await page.close();
}

const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium: set CHROME_PATH.');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: browserArguments });
for (const icon of icons) await draw(browser, icon);
await browser.close();
