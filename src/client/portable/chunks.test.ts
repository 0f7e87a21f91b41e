import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Chunks, type ChunkBody } from './chunks.ts';
import { createSiteFiles } from './site-files.ts';

const root = { url: 'file:///rounds/', base: '/' };

/** A page on a disk that holds these chunks; `ran` tells which have run, in order. */
function createPage(bodies: Record<string, { imports?: string[]; files?: string[]; body?: ChunkBody }>) {
  const ran: string[] = [];
  const asked: string[] = [];
  const broken = new Set<string>();
  const addScript = (file: string): Promise<void> => {
    asked.push(file);
    if (broken.has(file)) return Promise.reject(new TypeError('no file'));
    const chunk = bodies[file];
    if (chunk === undefined) files.deliver(file.replace(/\.js$/, ''), `text of ${file}`);
    else {
      chunks.define(file, chunk.imports ?? [], chunk.files ?? [], (...parts) => {
        chunk.body?.(...parts);
        ran.push(file);
      });
    }
    return Promise.resolve();
  };
  const files = createSiteFiles(addScript);
  const chunks = new Chunks({
    root,
    files,
    addScript,
    fetchFile: fetch,
    worker: Object as unknown as typeof Worker,
  });
  return { chunks, files, ran, asked, broken };
}

beforeEach(() => vi.stubGlobal('document', { currentScript: null, baseURI: 'file:///rounds/x/index.html' }));
afterEach(() => vi.unstubAllGlobals());

describe('Chunks', () => {
  it('runs a chunk once, after what it imports', async () => {
    const { chunks, ran } = createPage({
      'a.js': { imports: ['b.js', 'c.js'], body: (need) => [need('b.js'), need('c.js')] },
      'b.js': { imports: ['c.js'], body: (need) => need('c.js') },
      'c.js': {},
    });
    await Promise.all([chunks.load('a.js'), chunks.load('a.js')]);
    await chunks.load('b.js');
    expect(ran).toEqual(['c.js', 'b.js', 'a.js']);
  });

  it('loads and runs nothing that is only imported later, until then', async () => {
    const { chunks, asked } = createPage({
      'a.js': {
        body: (_need, module, _exports, load) => {
          module.exports = { later: () => load('late.js') };
        },
      },
      'late.js': { body: (_need, module) => (module.exports = { answer: 42 }) },
    });
    const { later } = (await chunks.loadAddress('../a.js')) as { later: () => Promise<unknown> };
    expect(asked).toEqual(['a.js']);
    expect(await later()).toEqual({ answer: 42 });
  });

  it('bears chunks that import each other', async () => {
    const { chunks } = createPage({
      'a.js': { imports: ['b.js'], body: (need) => need('b.js') },
      'b.js': { imports: ['a.js'], body: (need) => need('a.js') },
    });
    await expect(chunks.load('a.js')).resolves.toBeDefined();
  });

  it('has the code of its workers at hand when a chunk runs', async () => {
    const { chunks, files } = createPage({ 'a.js': { files: ['worker.js'] } });
    await chunks.load('a.js');
    expect(files.kept('worker.js')).toBe('text of worker.js.js');
  });

  it('fails for a chunk that does not come, and takes it when it does', async () => {
    const { chunks, broken, ran } = createPage({ 'a.js': { imports: ['b.js'] }, 'b.js': {} });
    broken.add('b.js');
    await expect(chunks.load('a.js')).rejects.toThrow(TypeError);
    broken.clear();
    await chunks.load('a.js');
    expect(ran).toContain('a.js');
  });
});
