import type { FileReply, FileRequest, WorkerStart } from './workers.ts';

// Stands before the code of every worker of a zip and gives it a `fetch` that asks the page.

const waiting = new Map<number, { resolve: (response: Response) => void; reject: (error: Error) => void }>();
let lastId = 0;

const files = new Promise<MessagePort>((resolve) => {
  addEventListener(
    'message',
    (event: MessageEvent<WorkerStart>) => {
      event.stopImmediatePropagation();
      const { siteFiles } = event.data;
      siteFiles.addEventListener('message', takeReply);
      siteFiles.start();
      resolve(siteFiles);
    },
    { once: true },
  );
});

function takeReply({ data }: MessageEvent<FileReply>): void {
  const asked = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.text === undefined) asked?.reject(new TypeError('Failed to fetch'));
  else asked?.resolve(new Response(data.text));
}

async function fetchFile(input: RequestInfo | URL): Promise<Response> {
  const port = await files;
  const id = (lastId += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    const address = input instanceof Request ? input.url : String(input);
    port.postMessage({ id, address } satisfies FileRequest);
  });
}

globalThis.fetch = fetchFile;
