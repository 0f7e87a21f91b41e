import type { SiteFiles } from './site-files.ts';
import { fileOf, type SiteRoot } from './site-root.ts';

/** What a worker asks the page for: the text of a file, by the address it would have fetched. */
export interface FileRequest {
  readonly id: number;
  readonly address: string;
}
/** `text` is missing where the file is. */
export interface FileReply {
  readonly id: number;
  readonly text?: string;
}
/** The first message of every worker; `worker-start.ts` keeps it from the worker's own code. */
export interface WorkerStart {
  readonly siteFiles: MessagePort;
}

/**
 * A browser starts no worker from a file on disk, but from a blob it does. A worker from a blob may
 * read no file either, so the page reads for it.
 */
export function createWorkerClass(root: SiteRoot, files: SiteFiles): typeof Worker {
  return class extends Worker {
    constructor(script: string | URL, options?: WorkerOptions) {
      const file = fileOf(root, String(script), document.baseURI) ?? '';
      const code = files.kept(file);
      if (code === undefined) throw new TypeError(`Not in this package: ${String(script)}`);
      const address = `self.workerAddress=${JSON.stringify(root.url + file)};`;
      const blob = URL.createObjectURL(new Blob([address, code], { type: 'text/javascript' }));
      super(blob, { name: options?.name ?? '' });
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
        void readFor(root, files, data).then((reply) => {
          port1.postMessage(reply);
        });
      });
      port1.start();
      this.postMessage({ siteFiles: port2 } satisfies WorkerStart, [port2]);
    }
  };
}

async function readFor(root: SiteRoot, files: SiteFiles, { id, address }: FileRequest): Promise<FileReply> {
  try {
    return { id, text: await files.read(fileOf(root, address, document.baseURI) ?? '') };
  } catch {
    return { id };
  }
}
