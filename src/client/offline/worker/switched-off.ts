import { cacheName } from './kept-files.ts';

declare const self: ServiceWorkerGlobalScope;

// The kill switch: published in place of the worker, it deletes what was kept and takes the registration away.
// The learner's record is no part of what was kept. Open pages stay as they are. It begins while it is installed, because
// it is not activated before the last answer of the worker before it has been read to its end; and does so once more
// when it is, because that worker may have kept a file in between.
self.addEventListener('install', (event) => event.waitUntil(leave()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  await caches.delete(cacheName);
  // Not awaited: the browser takes a registration away only after the installation is done.
  void self.registration.unregister();
  await self.skipWaiting();
}
