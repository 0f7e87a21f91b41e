import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

const findInstalled = (): string | null => {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && existsSync(named)) return named;
  const system = systemPaths.find((path) => existsSync(path));
  if (system !== undefined) return system;
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
};

/**
 * A Chromium to test with: CHROME_PATH, the system's, Playwright's own, and as a last
 * resort Debian's package where we are root. Returns null if there is none to be had.
 */
export function findBrowser(): string | null {
  return findInstalled() ?? installFromDebian('Chromium', ['chromium', 'fonts-noto-core'], findInstalled);
}

/** A Firefox to test with, found or installed in the same way: FIREFOX_PATH, the system's, Debian's package. */
export function findFirefox(): string | null {
  const paths = [process.env['FIREFOX_PATH'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'];
  const find = (): string | null => paths.find((path) => path !== '' && existsSync(path)) ?? null;
  return find() ?? installFromDebian('Firefox', ['firefox-esr'], find);
}

function installFromDebian(
  name: string,
  packages: readonly string[],
  find: () => string | null,
): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log(`No ${name} found: installing Debian’s package …`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return find();
}

/** Chromium refuses its sandbox as root; the rest keeps it from calling home. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
