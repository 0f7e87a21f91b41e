/** How tabs tell each other of new events. What arrives is validated like anything from outside. */
export interface EventChannel {
  send(event: unknown): void;
  listen(onEvent: (event: unknown) => void): void;
  /** Called when messages may have been missed, as after a return from the back-forward cache. */
  onGap(reread: () => void): void;
}

export function openChannel(name: string): EventChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel(name);
  return {
    send: (event) => {
      channel.postMessage(event);
    },
    listen: (onEvent) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        onEvent(data);
      });
    },
    onGap: (reread) => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) reread();
      });
    },
  };
}
