import { isOurs } from '#core/offline/address.ts';
import { problemOf } from '#core/offline/download-error.ts';
import { pathsWanted } from '#core/offline/list.ts';
import type { OfflineRequest } from '#core/offline/messages.ts';
import { afterTakeover, coursesKept, withoutClosed } from '#core/offline/state.ts';
import { answer } from './answer.ts';
import { tell, tellStatus, visit, wish } from './courses.ts';
import { base, download, version } from './kept-files.ts';
import { changeState, ownList, prune, readState } from './versions.ts';

declare const self: ServiceWorkerGlobalScope;

const openClients = async (): Promise<string[]> =>
  (await self.clients.matchAll({ includeUncontrolled: true, type: 'all' })).map(({ id }) => id);

/** The shell, and every course that was kept before: a version is offered only when it can do what the last one did. */
async function makeReady(): Promise<void> {
  try {
    const list = await ownList();
    const state = await changeState((before) => ({ ...before, pending: version }));
    await download(list, pathsWanted(list, coursesKept(state)));
  } catch (error) {
    tell({ version, courses: {}, updateProblem: problemOf(error) });
    throw error;
  }
}

async function takeOver(): Promise<void> {
  const [open, { current }] = await Promise.all([openClients(), readState()]);
  await changeState((state) => afterTakeover(state, version, open));
  // The very first pages go on with the network while there is one, and with this version when there is none.
  if (current === '') await self.clients.claim();
}

async function obey(request: OfflineRequest): Promise<void> {
  if (request.type === 'status') return tellStatus();
  // A course may have been asked for while this version waited.
  if (request.type === 'take-over') return makeReady().then(() => self.skipWaiting());
  if (request.type !== 'visit') return wish(request.course, request.type === 'keep' ? 'keep' : 'removed');
  const open = await openClients();
  await prune(await changeState((state) => withoutClosed(state, open)));
  await Promise.all([tellStatus(), visit(request.course, request.sparing)]);
}

self.addEventListener('install', (event) => event.waitUntil(makeReady()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => event.waitUntil(obey(event.data as OfflineRequest)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (isOurs(request, location.origin + base)) event.respondWith(answer(event).catch(() => fetch(request)));
});
