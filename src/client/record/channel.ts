/** How tabs tell each other: of one new event by the event itself, of many by a word. */
export interface EventChannel {
  send(message: unknown): void;
  /** What arrives is validated like anything from outside. */
  listen(onMessage: (message: unknown) => void): void;
  /** Called when messages may have been missed, as after a return from the back-forward cache. */
  onGap(reread: () => void): void;
}

export function openChannel(name: string): EventChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel(name);
  return {
    send: (message) => {
      channel.postMessage(message);
    },
    listen: (onMessage) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        onMessage(data);
      });
    },
    onGap: (reread) => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) reread();
      });
    },
  };
}
