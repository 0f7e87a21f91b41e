import { fileOf, type SiteRoot } from './site-root.ts';
import type { SiteFiles } from './site-files.ts';

/** A chunk of the build as a function. Its parameters stand in for what a page on disk does not have. */
export type ChunkBody = (
  require: (file: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  load: (file: string) => Promise<unknown>,
  /** The chunk's own address: `import.meta.url`. */
  address: string,
  fetchFile: typeof fetch,
  worker: typeof Worker,
) => void;

interface Chunk {
  /** Chunks it imports, which must be there before it runs. */
  readonly imports: readonly string[];
  /** Files whose text it needs at once: the code of its workers. */
  readonly files: readonly string[];
  readonly body: ChunkBody;
}

export interface ChunksOptions {
  readonly root: SiteRoot;
  readonly files: SiteFiles;
  readonly addScript: (file: string) => Promise<void>;
  readonly fetchFile: typeof fetch;
  readonly worker: typeof Worker;
}

/** What ES modules would do, with classic scripts: every chunk runs once, after what it imports, when it is first needed. */
export class Chunks {
  readonly #chunks = new Map<string, Chunk>();
  readonly #modules = new Map<string, { exports: unknown }>();
  readonly #options: ChunksOptions;

  constructor(options: ChunksOptions) {
    this.#options = options;
  }

  /** Called by the script of a chunk. The page's own script tags say `data-run`: these run at once. */
  define(file: string, imports: readonly string[], files: readonly string[], body: ChunkBody): void {
    if (!this.#chunks.has(file)) this.#chunks.set(file, { imports, files, body });
    if (document.currentScript?.hasAttribute('data-run') === true) void this.load(file);
  }

  /** `import()` of a chunk: its exports, when it and all it imports are loaded and have run. */
  async load(file: string): Promise<unknown> {
    await this.#fetch(file, new Set());
    return this.#require(file);
  }

  /** `import()` by an address in the page, as Astro's islands do. */
  async loadAddress(address: string): Promise<unknown> {
    const file = fileOf(this.#options.root, address, document.baseURI);
    if (file === null) throw new TypeError(`Not in this package: ${address}`);
    return this.load(file);
  }

  async #fetch(file: string, seen: Set<string>): Promise<void> {
    if (seen.has(file)) return;
    seen.add(file);
    const { addScript, files } = this.#options;
    if (!this.#chunks.has(file)) await addScript(file);
    const chunk = this.#chunks.get(file);
    if (chunk === undefined) throw new TypeError(`Not in this package: ${file}`);
    await Promise.all([
      ...chunk.imports.map((each) => this.#fetch(each, seen)),
      ...chunk.files.map((each) => files.keep(each)),
    ]);
  }

  #require(file: string): unknown {
    const known = this.#modules.get(file);
    if (known !== undefined) return known.exports;
    const module: { exports: unknown } = { exports: {} };
    this.#modules.set(file, module);
    const { root, fetchFile, worker } = this.#options;
    this.#chunks.get(file)?.body(
      (each) => this.#require(each),
      module,
      module.exports,
      (each) => this.load(each),
      root.url + file,
      fetchFile,
      worker,
    );
    return module.exports;
  }
}
