import { resolve } from 'node:path';
import { build } from 'esbuild';

const browser = resolve(import.meta.dirname, '../../src/client/portable');

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    write: false,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: { 'import.meta.url': 'self.workerAddress' },
  });
  return outputFiles[0]?.text ?? '';
}

/** The first script of every page on disk. */
export const buildRuntime = (): Promise<string> => bundle(`${browser}/runtime.ts`);

/** The code of a worker of the site as a blob may run it: alone, with a `fetch` that asks the page. */
export async function buildWorker(file: string): Promise<string> {
  return (await bundle(`${browser}/worker-start.ts`)) + (await bundle(file));
}

/** The twin of a file that pages cannot fetch from a disk. A string is parsed faster than an object, and only when used. */
export const twinOf = (file: string, text: string): string =>
  `portable.file(${JSON.stringify(file)},${JSON.stringify(text)});\n`;
