import { offlineChannel } from '#core/offline/messages.ts';

/** Takes away what an earlier version of this site kept, where the site keeps nothing any more. Never rejects. */
export async function forgetOffline(): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  try {
    await (await navigator.serviceWorker.getRegistration(base))?.unregister();
    // The cache has the name of the channel, client/offline/worker/kept-files.ts.
    await caches.delete(offlineChannel(base));
  } catch {
    // No service workers here, so nothing was ever kept.
  }
}
