import { cacheName } from './kept-files.ts';

declare const self: ServiceWorkerGlobalScope;

// The kill switch: published in place of the worker, it takes over at once, deletes what was kept and is gone.
// The learner's record is no part of what was kept. Open pages stay as they are.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  await caches.delete(cacheName);
  await self.registration.unregister();
}
