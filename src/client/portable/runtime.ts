import { Chunks } from './chunks.ts';
import { createFetch } from './fetch-file.ts';
import { mendLinks } from './mend-links.ts';
import { createScriptAdder, createSiteFiles } from './site-files.ts';
import type { SiteRoot } from './site-root.ts';
import { createWorkerClass } from './workers.ts';

// The first script of every page of a zip (docs/adr/0012), never of the site itself: scripts/package/.

const own = document.currentScript as HTMLScriptElement;
const root: SiteRoot = { url: new URL('..', own.src).href, base: own.dataset['base'] ?? '/' };
const addScript = createScriptAdder(root.url);
const files = createSiteFiles(addScript);
const chunks = new Chunks({
  root,
  files,
  addScript,
  fetchFile: createFetch(root, files),
  worker: createWorkerClass(root, files),
});

Object.assign(globalThis, {
  portable: {
    define: chunks.define.bind(chunks),
    load: chunks.loadAddress.bind(chunks),
    file: files.deliver,
  },
});
mendLinks(root);
