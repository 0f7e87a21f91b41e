import { offlineChannel, type OfflineRequest, type OfflineStatus } from '#core/offline/messages.ts';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Why this page cannot be kept: the browser has no service workers here, or refused this one. */
export type Refusal = 'unsupported' | 'refused';

/** The service worker of this site, as a page knows it. */
export interface SiteWorker {
  readonly registration: ServiceWorkerRegistration;
  send(request: OfflineRequest): void;
  onStatus(listener: (status: OfflineStatus) => void): void;
}

let opened: Promise<SiteWorker | Refusal> | undefined;

/** Registers the worker, once for the whole page. Never rejects. */
export function openSiteWorker(): Promise<SiteWorker | Refusal> {
  opened ??= open();
  return opened;
}

async function open(): Promise<SiteWorker | Refusal> {
  // Absent on insecure pages, and in private windows of some browsers.
  const container = (navigator as Partial<Navigator>).serviceWorker;
  if (container === undefined) return 'unsupported';
  const channel = new BroadcastChannel(offlineChannel(base));
  try {
    // The cache of the browser must never hide a new version or the kill switch.
    const options = { scope: base, updateViaCache: 'none' } as const;
    const registration = (await container.register(`${base}sw.js`, options)) as
      ServiceWorkerRegistration | undefined;
    // Browsers that are told to block service workers may answer with nothing.
    if (registration === undefined) return 'refused';
    return {
      registration,
      send: (request) => {
        // `ready` waits for the first installation, however long it takes.
        void container.ready.then(({ active }) => active?.postMessage(request));
      },
      onStatus: (listener) => {
        channel.addEventListener('message', ({ data }: MessageEvent<OfflineStatus>) => listener(data));
      },
    };
  } catch {
    return 'refused';
  }
}

/** The learner pays for what is loaded: nothing is loaded unasked. */
export function isSparing(): boolean {
  const { connection } = navigator as Navigator & { connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
