import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeWorker } from '../../scripts/offline/write-worker.ts';
import { serveFolder } from '../../scripts/static-server.ts';
import { test as base, expect } from './fixtures.ts';

/** A server of one test's own: it can be stopped, fail, and serve another version. */
export class OwnServer {
  readonly port: number;
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  /** Answers with this status instead of the file, cuts the connection, or never answers. */
  fail: (path: string) => number | 'cut' | 'wait' | undefined = () => undefined;
  #server: Server | undefined;

  constructor(port: number) {
    this.port = port;
  }

  /** Every answer carries the name of its version, which the service worker keeps with the file. */
  async start(folder: string, basePath = '/', version = 'A'): Promise<void> {
    await this.stop();
    this.#server = await serveFolder(folder, this.port, basePath);
    const [answer] = this.#server.listeners('request') as [(...args: unknown[]) => void];
    this.#server.removeAllListeners('request');
    this.#server.on('request', (request: IncomingMessage, response) => {
      const path = request.url ?? '';
      this.asked.push(path);
      response.setHeader('x-version', version);
      const failure = this.fail(path);
      if (failure === undefined) answer(request, response);
      else if (failure === 'cut') request.socket.destroy();
      else if (failure !== 'wait')
        response.writeHead(failure, { 'content-type': 'text/html' }).end('<title>Broken</title>');
    });
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const firstPort = Number(process.env['TEST_PORT'] ?? 4401) + 10;

/** Tests with a service worker, each on a server of its own at `baseURL`. */
/* eslint-disable no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing. */
export const test = base.extend<{ server: OwnServer }>({
  server: async ({}, use, { parallelIndex }) => {
    const server = new OwnServer(firstPort + parallelIndex);
    await use(server);
    await server.stop();
  },
  serviceWorkers: async ({}, use) => use('allow'),
  // What is not on the device is answered as such.
  expectedErrors: async ({}, use) => use(/^Failed to load resource: .*(503|404|ERR_)/),
  baseURL: async ({}, use, { parallelIndex, project }) => {
    const path = project.name === 'base' ? '/course/' : '/';
    await use(`http://127.0.0.1:${String(firstPort + parallelIndex)}${path}`);
  },
});

/** A copy of a built site as its next version: every text file differs, and every asset has another name. */
export async function nextVersion(folder: string, contentDir: string): Promise<string> {
  const next = mkdtempSync(join(tmpdir(), 'rounds-next-'));
  cpSync(folder, next, { recursive: true });
  for (const list of globSync('offline-list.*.json', { cwd: next })) rmSync(join(next, list));
  const assets = globSync('_astro/*.{js,css}', { cwd: next }).map((file) => file.replace('_astro/', ''));
  const renamed = new Map(assets.map((name) => [name, name.replace(/\.(js|css)$/, '-b.$1')]));
  for (const file of globSync('**/*.{html,js,css,json,webmanifest}', { cwd: next })) {
    const text = readFileSync(join(next, file), 'utf8').replaceAll(
      /[\w.@-]+\.(?:js|css)\b/g,
      (name) => renamed.get(name) ?? name,
    );
    const marked = text.replace('<html ', '<html data-version="B" ');
    const mark = { html: '', js: '\n/* B */', css: '\n/* B */' }[file.split('.').at(-1) ?? ''] ?? ' ';
    writeFileSync(join(next, file), marked + mark);
  }
  for (const [name, other] of renamed) renameSync(join(next, '_astro', name), join(next, '_astro', other));
  await writeWorker(next, contentDir, '/');
  return next;
}

/** The first visit, until the page says that the course is kept. */
export async function visitAndKeep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('status').filter({ hasText: 'This course is available offline.' })).toBeVisible(
    {
      timeout: 45_000,
    },
  );
}

export { expect };
