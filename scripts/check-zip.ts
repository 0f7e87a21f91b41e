import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { replaceTags, type Tag } from './package/html-tags.ts';
import { scriptHash } from './package/page-policy.ts';

const text = (content: Uint8Array): string => new TextDecoder().decode(content);
const addressAttributes = 'href src action component-url renderer-url before-hydration-url'.split(' ');

/** Everything that must hold in a zip, so that it works from a disk, as `file: problem` sentences. */
export function findZipProblems(zip: Uint8Array): string[] {
  const entries = Object.entries(unzipSync(zip));
  const [folder = ''] = entries[0]?.[0].split('/') ?? [];
  const astray = entries.filter(([name]) => !name.startsWith(`${folder}/`) || /\\|\/\.{1,2}\//.test(name));
  const files = new Map(entries.map(([name, content]) => [name.slice(folder.length + 1), content]));
  const ids = new Map(
    [...files].filter(([name]) => name.endsWith('.html')).map(([name, page]) => [name, idsOf(page)]),
  );
  return [
    ...astray.map(([name]) => `${name}: lies outside the folder ${folder}`),
    ...['index.html', 'README.txt'].filter((name) => !files.has(name)).map((name) => `${name}: is missing`),
    ...['sw.js', '404.html']
      .filter((name) => files.has(name))
      .map((name) => `${name}: is of no use on a disk`),
    ...[...files].flatMap(([name, content]) =>
      findFileProblems(name, text(content), files, ids).map((problem) => `${name}: ${problem}`),
    ),
  ];
}

type Files = ReadonlyMap<string, Uint8Array>;
type Ids = ReadonlyMap<string, ReadonlySet<string>>;

function findFileProblems(name: string, content: string, files: Files, ids: Ids): string[] {
  if (name.endsWith('.html')) return findPageProblems(name, content, files, ids);
  if (name.endsWith('.js')) return findScriptProblems(content, files);
  if (!name.endsWith('.css')) return [];
  const urls = [...content.matchAll(/url\(["']?([^)"']+)["']?\)/g)].map(([, address = '']) => address);
  return urls.flatMap((address) => findAddressProblem(name, address, files, ids));
}

function findPageProblems(name: string, html: string, files: Files, ids: Ids): string[] {
  const problems: string[] = [];
  const inline: string[] = [];
  let policy: string | undefined;
  replaceTags(html, (tag) => {
    if (tag.attributes.get('type') === 'module')
      problems.push('loads a module, which no browser does from a disk');
    if (isInlineScript(tag)) inline.push(tag.text ?? '');
    if (tag.attributes.get('http-equiv') === 'content-security-policy')
      policy = tag.attributes.get('content');
    for (const attribute of addressAttributes) {
      const address = tag.attributes.get(attribute);
      if (address !== undefined) problems.push(...findAddressProblem(name, address, files, ids));
    }
    return undefined;
  });
  return [...problems, ...findPolicyProblems(policy, inline)];
}

const isInlineScript = ({ name, attributes }: Tag): boolean =>
  name === 'script' && !attributes.has('src') && !/json/.test(attributes.get('type') ?? '');

function findPolicyProblems(policy: string | undefined, inline: readonly string[]): string[] {
  if (policy === undefined) return ['has no content security policy'];
  const wanted = ["default-src 'self'", 'worker-src blob:', "form-action 'self' file:", "object-src 'none'"];
  const hashes = new Set(
    [...policy.matchAll(/script-src[^;]*/g)].flatMap(([list]) => list.match(/sha256-[^']+/g) ?? []),
  );
  const present = new Set(inline.map(scriptHash));
  return [
    ...wanted
      .filter((directive) => !policy.includes(directive))
      .map((directive) => `policy lacks ${directive}`),
    ...(policy.includes('unsafe-') ? ['policy allows unsafe-*'] : []),
    ...[...present]
      .filter((hash) => !hashes.has(hash))
      .map((hash) => `policy lacks the hash of an inline script, ${hash}`),
    ...[...hashes]
      .filter((hash) => !present.has(hash))
      .map((hash) => `policy allows a script that is not there, ${hash}`),
  ];
}

/** Links to other sites are the reader's; everything else must be a file of the zip, by a relative address. */
function findAddressProblem(from: string, address: string, files: Files, ids: Ids): string[] {
  if (/^(https?:|mailto:|data:)/.test(address)) return [];
  if (/^(\/|[a-z]+:)/i.test(address)) return [`has an absolute address: ${address}`];
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const file = path === '' ? from : posix.join(posix.dirname(from), path);
  if (!files.has(file)) return [`leads to a file that is not there: ${address}`];
  const known = ids.get(file);
  if (fragment === '' || known === undefined || known.has(decodeURIComponent(fragment))) return [];
  return [`leads to an anchor that is not there: ${address}`];
}

function findScriptProblems(code: string, files: Files): string[] {
  const [, imports = '[]', workers = '[]'] =
    /^portable\.define\("[^"]+",(\[.*?\]),(\[.*?\]),function/.exec(code) ?? [];
  const needed = [
    ...(JSON.parse(imports) as string[]),
    ...(JSON.parse(workers) as string[]).map((worker) => `${worker}.js`),
    ...[...code.matchAll(/__load\("([^"]+)"\)/g)].map(([, file = '']) => file),
  ];
  return [
    ...needed.filter((file) => !files.has(file)).map((file) => `needs ${file}, which is not there`),
    // Not "import()", which parsers of JavaScript have in their sentences.
    ...(code.startsWith('portable.define') && /\bimport\(\s*[^)\s]/.test(code)
      ? ['still imports a module']
      : []),
  ];
}

function idsOf(page: Uint8Array): Set<string> {
  return new Set([...text(page).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [path = ''] = process.argv.slice(2);
  const zip = readFileSync(path);
  const problems = findZipProblems(zip);
  for (const problem of problems) console.error(problem);
  console.log(`${path}: ${(zip.length / 1e6).toFixed(2)} MB, ${problems.length} problems`);
  process.exit(problems.length === 0 ? 0 : 1);
}
