import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findZipProblems } from '../../scripts/check-zip.ts';
import { replaceTags } from '../../scripts/package/html-tags.ts';
import { policyOnDisk, scriptHash } from '../../scripts/package/page-policy.ts';
import { portableSite, type PackageFiles } from '../../scripts/package/portable-site.ts';
import { relativeAddress, relativeUrls } from '../../scripts/package/relative-address.ts';
import { zipFolder } from '../../scripts/package/zip-file.ts';

const policy =
  "default-src &#39;self&#39;;worker-src 'self';object-src 'none';form-action 'self'; script-src 'self' 'sha256-old='";
const site: Record<string, string> = {
  'index.html': `<!DOCTYPE html><html lang="en"><head><meta http-equiv="content-security-policy" content="${policy}"><link rel="stylesheet" href="/c/_astro/a.css"><link rel="canonical" href="/c/"><link rel=manifest href="/c/app.webmanifest"><script>let a = 1;</script></head><body><a href="/c/x/#part">x</a><a href="/c/data.json">data</a><script type="module" src="/c/_astro/entry.js"></script><script type="application/json">{"bank":"/c/x/items.json"}</script></body></html>`,
  'x/index.html': `<html lang="en"><head><meta http-equiv="content-security-policy" content="${policy}"></head><body><h1 id="part">x</h1><a href="/c/">home</a></body></html>`,
  'x/items.json': '{"text":"</script>\u2028"}',
  'data.json': '{}',
  'sw.js': 'self.x = 1;',
  '404.html': '<html></html>',
  'app.webmanifest': '{}',
  '_astro/a.css': '@font-face{src:url(/c/_astro/f.woff2)}',
  '_astro/f.woff2': 'font',
  '_astro/late.css': 'p{color:red}',
  '_astro/entry.js':
    'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/late.js","_astro/late.css"])))=>i.map(i=>d[i]);import{n}from"./dep.js";new Worker(new URL(`/c/_astro/worker.js`,``+import.meta.url),{type:`module`});n(()=>import("./late.js"),__vite__mapDeps([0,1]));',
  '_astro/dep.js': 'export let n=(f)=>f();',
  '_astro/late.js': 'import{n}from"./dep.js";export default n;',
  '_astro/worker.js': 'import{n}from"./dep.js";n(()=>fetch("/c/data.json"));',
};

let folder = '';
let files: PackageFiles = new Map();
const textOf = (file: string): string => new TextDecoder().decode(files.get(file));
const zipOf = (changed: Record<string, string> = {}): Uint8Array => {
  const all = new Map(files).set('README.txt', new Uint8Array());
  for (const [name, text] of Object.entries(changed)) all.set(name, new TextEncoder().encode(text));
  return zipFolder('rounds', all);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site é '));
  for (const [name, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  files = await portableSite({ folder, base: '/c/', recordScope: 'zip:x' });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a site made portable', () => {
  it('passes its own checks', () => {
    expect(findZipProblems(zipOf())).toEqual([]);
  });

  it('leaves out what only a server can use', () => {
    for (const name of ['sw.js', '404.html', 'app.webmanifest']) expect(files.has(name)).toBe(false);
    expect(textOf('index.html')).not.toMatch(/canonical|manifest/);
  });

  it('writes what a module imports before it, and nothing that is imported later', () => {
    const scripts = [...textOf('index.html').matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src);
    expect(scripts).toEqual(['_astro/portable.js', '_astro/dep.js', '_astro/entry.js']);
  });

  it('links the stylesheets of what is imported later, which nothing else would load', () => {
    expect(textOf('index.html')).toContain('<link rel="stylesheet" href="_astro/late.css">');
  });

  it('keeps a file that a page links to, and drops one that only scripts fetch', () => {
    expect(files.has('data.json')).toBe(true);
    expect(files.has('x/items.json')).toBe(false);
  });

  it('hands a fetched file over as it was, whatever stands in it', () => {
    const received: unknown[] = [];
    const portable = { file: (...parts: unknown[]) => received.push(parts) };
    runInNewContext(textOf('x/items.json.js'), { portable });
    expect(received).toEqual([['x/items.json', site['x/items.json']]]);
  });

  it('says whose record its pages keep', () => {
    expect(textOf('x/index.html')).toContain('data-site="zip:x"');
  });

  it('is the same to the byte when it is made again, in every time zone', async () => {
    const again = await portableSite({ folder, base: '/c/', recordScope: 'zip:x' });
    const first = zipOf();
    vi.stubEnv('TZ', 'Pacific/Auckland');
    files = new Map([...again].reverse());
    expect(Buffer.compare(zipOf(), first)).toBe(0);
    vi.unstubAllEnvs();
  });
});

describe('the check of a zip', () => {
  const problemsWith = (change: (page: string) => string): string =>
    findZipProblems(zipOf({ 'index.html': change(textOf('index.html')) })).join('\n');

  it.each([
    [
      'a link to no file',
      'href="x/index.html#part"',
      'href="y/index.html"',
      'file that is not there: y/index.html',
    ],
    ['a link to no anchor', '#part"', '#other"', 'anchor that is not there'],
    ['a root-absolute link', 'href="x/', 'href="/x/', 'absolute address: /x/index.html#part'],
    ['a module', '<script defer', '<script type="module" defer', 'loads a module'],
    ['a changed inline script', 'let a = 1;', 'let a = 2;', 'lacks the hash'],
    ['an unsafe policy', "script-src 'self'", "script-src 'self' 'unsafe-inline'", 'unsafe-*'],
    ['a page without a policy', 'http-equiv', 'data-equiv', 'no content security policy'],
  ])('finds %s', (_what, from, to, problem) => {
    expect(problemsWith((page) => page.replace(from, to))).toContain(problem);
  });

  it('finds a module that is imported by an address made at run time', () => {
    const broken = zipOf({
      '_astro/late.js': 'portable.define("_astro/late.js",[],[],function(){import(x)});',
    });
    expect(findZipProblems(broken)).toEqual([expect.stringContaining('still imports a module')]);
  });

  it('finds a chunk that is not there, and a font', () => {
    const broken = zipOf({
      '_astro/late.js': 'portable.define("_astro/late.js",["_astro/gone.js"],[],function(){});',
      '_astro/a.css': '@font-face{src:url(gone.woff2)}',
    });
    expect(findZipProblems(broken)).toEqual([
      expect.stringContaining('gone.woff2'),
      expect.stringContaining('needs _astro/gone.js'),
    ]);
  });
});

describe('addresses', () => {
  it('lead from any page to what they named', () => {
    const path = fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 4 });
    fc.assert(
      fc.property(path, path, (from, to) => {
        const address = `/c/${to.map((part) => `${part}/`).join('')}#x`;
        const page = [...from, 'index.html'].join('/');
        const relative = relativeAddress(page, address, '/c/') ?? '';
        expect(relative).not.toMatch(/^\//);
        expect(new URL(relative, `file:///r/${page}`).href).toBe(
          `file:///r/${[...to, 'index.html'].join('/')}#x`,
        );
      }),
    );
  });

  it('of other places stay', () => {
    for (const address of ['https://doi.org/x', '//host/', '#part', '/other/'])
      expect(relativeAddress('index.html', address, '/c/')).toBeNull();
    expect(relativeUrls('a{b:url("data:image/svg+xml,/c/")}', 'a.css', '/c/')).toContain('data:image');
  });
});

describe('tags', () => {
  it('are left as they stand when nothing is replaced', () => {
    const html = `<!-- <a href="/"> --><p title='a > b'>1 < 2</p><path d="M 0" /><script>"<a href='/'>"</script>`;
    const names: string[] = [];
    const same = replaceTags(html, ({ name }) => {
      names.push(name);
      return undefined;
    });
    expect(same).toBe(html);
    expect(names).toEqual(['p', 'path', 'script']);
  });

  it('are written again with every attribute', () => {
    const html = `<a hidden href='/"x"' data-x=1>`;
    const changed = replaceTags(html, (tag) => ({
      ...tag,
      attributes: new Map(tag.attributes).set('id', 'i'),
    }));
    expect(changed).toBe('<a hidden href="/&quot;x&quot;" data-x="1" id="i">');
  });
});

describe('policyOnDisk', () => {
  it('allows the inline scripts that are there and no others, and workers from blobs', () => {
    const onDisk = policyOnDisk(policy, ['let a;']);
    expect(onDisk).toContain(`script-src 'self' '${scriptHash('let a;')}'`);
    expect(onDisk).toContain('worker-src blob:');
    expect(onDisk).not.toContain('sha256-old');
  });
});
