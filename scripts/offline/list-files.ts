import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toolsSet, type FileSet, type OfflineList } from '../../src/core/offline/list.ts';

/** Twelve bytes of SHA-256 in hexadecimal: enough against damage and mixed versions, and a short list. */
export const hashBytes = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 24);

/** Written after the list, or about it. */
const isOwn = (path: string): boolean => /^(sw\.js|offline-list\..*\.json)$/.test(path);
const holdsAddresses = /\.(html|css|js|mjs|json|svg|webmanifest)$/;

const isPage = (path: string): boolean => path.endsWith('.html');
/** In whatever language. */
const isBelow = (id: string, path: string): boolean => new RegExp(`^([a-z]{2}/)?${id}/`).test(path);

/**
 * What stands in which set follows from the built files alone: a file below a course's folder is the course's; pages
 * bring what they reach; what nothing seems to reach is kept with the shell. The tools for instructors are a set as
 * a course is, with what they ask for of any course.
 * @param ids of the sets beside the shell: courses, and `toolsSet`
 */
export function listFiles(folder: string, ids: readonly string[]): OfflineList {
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1))
    .filter((path) => !isOwn(path))
    .sort();
  const contents = new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
  const reach = reachOf(contents);
  const isCommon = (path: string): boolean => !ids.some((id) => isBelow(id, path));

  const pagesOfShell = paths.filter((path) => isCommon(path) && isPage(path));
  const shell = new Set([...follow(pagesOfShell, reach)].filter(isCommon));
  const forTools = findToolFiles(paths, reach, isCommon);
  const sets = ids.map((id) => {
    if (id === toolsSet) return [id, forTools.all] as const;
    const own = paths.filter((path) => isBelow(id, path) && !forTools.only.has(path));
    const reached = [...follow(own, reach)].filter(
      (path) => isBelow(id, path) || (isCommon(path) && !isPage(path)),
    );
    return [id, reached.filter((path) => !forTools.only.has(path)).sort()] as const;
  });
  const inSets = new Set(sets.flatMap(([, reached]) => reached));
  for (const path of paths) if (isCommon(path) && !inSets.has(path)) shell.add(path);

  const measure = (set: readonly string[], counted: readonly string[]): FileSet => {
    const files = counted.map((path) => contents.get(path) ?? Buffer.alloc(0));
    const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
    return {
      paths: set,
      bytes: sum(files.map(({ length }) => length)),
      gzipBytes: sum(files.map((file) => gzipSync(file).length)),
    };
  };
  const shellPaths = [...shell].sort();
  return {
    files: Object.fromEntries([...contents].map(([path, bytes]) => [path, hashBytes(bytes)])),
    shell: measure(shellPaths, shellPaths),
    courses: Object.fromEntries(
      sets.map(([id, set]) => [
        id,
        measure(
          set,
          set.filter((path) => !shell.has(path)),
        ),
      ]),
    ),
  };
}

/**
 * `all`: the tools' pages and every file they ask for, of courses too, so that they work where no course is kept. Only
 * the indexes of search, which the header of every page asks for, stay with their courses. `only`: of these, what no
 * learner's page asks for.
 */
function findToolFiles(
  paths: readonly string[],
  reach: Reach,
  isCommon: (path: string) => boolean,
): { readonly all: readonly string[]; readonly only: ReadonlySet<string> } {
  const isTool = (path: string): boolean => isBelow(toolsSet, path);
  const pages = paths.filter(isPage);
  const reachedByPage = pages.filter(isCommon).map((page) => follow([page], reach));
  const isOfHeader = (path: string): boolean =>
    !isCommon(path) && reachedByPage.length > 0 && reachedByPage.every((reached) => reached.has(path));
  const others = follow(
    pages.filter((page) => !isTool(page)),
    reach,
  );
  const reached = [...follow(paths.filter(isTool), reach)];
  const all = reached.filter((path) => isTool(path) || !isOfHeader(path)).sort();
  return { all, only: new Set(all.filter((path) => !others.has(path))) };
}

type Reach = ReadonlyMap<string, readonly string[]>;

/** By file: the files whose addresses stand in it. Pages are not followed: they belong to sets by their place. */
function reachOf(contents: ReadonlyMap<string, Buffer>): Reach {
  const byName = new Map<string, string[]>();
  for (const path of contents.keys()) {
    if (isPage(path)) continue;
    const name = path.slice(path.lastIndexOf('/') + 1);
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  const reach = new Map<string, readonly string[]>();
  for (const [path, bytes] of contents) {
    if (!holdsAddresses.test(path)) continue;
    const found = new Set<string>();
    for (const [address] of bytes.toString('utf8').matchAll(/[\w.@~%/-]+\.\w{2,11}/g)) {
      const below = address.replace(/^[./]+/, '');
      for (const file of byName.get(below.slice(below.lastIndexOf('/') + 1)) ?? [])
        if (`/${below}`.endsWith(`/${file}`) || `/${file}`.endsWith(`/${below}`)) found.add(file);
    }
    reach.set(path, [...found]);
  }
  return reach;
}

function follow(from: readonly string[], reach: Reach): Set<string> {
  const seen = new Set(from);
  // A set yields what is added while it is walked.
  for (const path of seen) for (const next of reach.get(path) ?? []) seen.add(next);
  return seen;
}
