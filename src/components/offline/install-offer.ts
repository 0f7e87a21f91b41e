/** Chromium's event; other browsers have none. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

let offered: InstallEvent | undefined;
const listeners = new Set<() => void>();

function change(offer: InstallEvent | undefined): void {
  offered = offer;
  for (const listener of listeners) listener();
}

/** Takes the browser's offer to install the site, so that the page can make it in its own place. */
export function watchInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    change(event as InstallEvent);
  });
  addEventListener('appinstalled', () => {
    change(undefined);
  });
}

export function onInstallOffer(listener: (isOffered: boolean) => void): void {
  const tell = (): void => {
    listener(offered !== undefined);
  };
  listeners.add(tell);
  tell();
}

/** Asks the learner in the browser's own words. An offer can be taken up once. */
export function acceptInstallOffer(): void {
  void offered?.prompt();
  change(undefined);
}
