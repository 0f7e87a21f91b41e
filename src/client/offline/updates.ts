import { recordName } from '#client/record/record-name.ts';
import { recordScope } from '#client/record/record-scope.ts';
import { hasUnsavedText, isAtRest } from './at-rest.ts';

/**
 * Calls `onReady` when a version waits, and when one has taken over at another tab's wish while this page could
 * not follow. A page at rest follows at once.
 */
export function watchUpdates(registration: ServiceWorkerRegistration, onReady: () => void): void {
  const { serviceWorker } = navigator;
  const tell = (): void => {
    if (registration.waiting !== null && registration.active !== null) onReady();
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
  document.addEventListener('visibilitychange', () => {
    // Without a network there is nothing to be told.
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
  // A page without a worker is claimed by the first one, which is no new version.
  let isServed = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (!isServed) isServed = true;
    else if (isAtRest() && !hasUnsavedText()) void reloadOnce();
    else onReady();
  });
  tell();
}

/** Lets the waiting version take over; every page at rest then reloads. Rejects where it could not be made ready. */
export async function takeOver({ waiting }: ServiceWorkerRegistration): Promise<void> {
  // Where another tab was quicker, this page only has to follow.
  if (waiting === null) return reloadOnce();
  await new Promise<void>((resolve, reject) => {
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') resolve();
      if (waiting.state === 'redundant') reject(new Error('redundant'));
    });
    waiting.postMessage({ type: 'take-over' });
  });
  await reloadOnce();
}

let reloading: Promise<void> | undefined;
const reloadOnce = (): Promise<void> => (reloading ??= settleRecord().then(() => location.reload()));

/** Writers of the record queue for a lock of this name in all tabs; ours comes after every one that has begun. */
async function settleRecord(): Promise<void> {
  await navigator.locks.request(recordName(recordScope()), () => undefined);
}
