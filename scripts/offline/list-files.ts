import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FileSet, OfflineList } from '../../src/core/offline/list.ts';

/** Twelve bytes of SHA-256 in hexadecimal: enough against damage and mixed versions, and a short list. */
export const hashBytes = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 24);

/** Pages of this folder are a set beside the courses, kept where somebody asks for it: most readers are no instructors. */
export const toolsId = 'teach';

/** Written after the list, or about it. */
const isOwn = (path: string): boolean => /^(sw\.js|offline-list\..*\.json)$/.test(path);
const holdsAddresses = /\.(html|css|js|mjs|json|svg|webmanifest)$/;

/**
 * What stands in which set follows from the built files alone: a file below a course's folder, in whatever
 * language, is the course's; pages bring what they reach; what nothing seems to reach is kept with the shell.
 */
export function listFiles(folder: string, courses: readonly string[]): OfflineList {
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1))
    .filter((path) => !isOwn(path))
    .sort();
  const contents = new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
  const reach = reachOf(contents);
  const isOf = (course: string, path: string): boolean => new RegExp(`^([a-z]{2}/)?${course}/`).test(path);
  const isCommon = (path: string): boolean => !courses.some((course) => isOf(course, path));

  const pagesOfShell = paths.filter((path) => isCommon(path) && path.endsWith('.html'));
  const shell = new Set([...follow(pagesOfShell, reach)].filter(isCommon));
  const onlyForTools = findToolFiles(paths, reach, (path) => isOf(toolsId, path));
  const sets = courses.map((course) => {
    const isTools = course === toolsId;
    const own = paths.filter((path) => isOf(course, path) && (isTools || !onlyForTools.has(path)));
    const reached = [...follow(own, reach)].filter(
      (path) => isCommon(path) || isOf(course, path) || (isTools && onlyForTools.has(path)),
    );
    return [course, reached.filter((path) => !path.endsWith('.html') || isOf(course, path)).sort()] as const;
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
      sets.map(([course, set]) => [
        course,
        measure(
          set,
          set.filter((path) => !shell.has(path)),
        ),
      ]),
    ),
  };
}

/** Files that no learner's page asks for: what the teaching tools check, play and collect with. */
function findToolFiles(
  paths: readonly string[],
  reach: ReadonlyMap<string, readonly string[]>,
  isTool: (path: string) => boolean,
): ReadonlySet<string> {
  const pages = paths.filter((path) => path.endsWith('.html'));
  const reachedByOthers = follow(
    pages.filter((path) => !isTool(path)),
    reach,
  );
  const reachedByTools = follow(pages.filter(isTool), reach);
  return new Set([...reachedByTools].filter((path) => !reachedByOthers.has(path)));
}

/** By file: the files whose addresses stand in it. Pages are not followed: they belong to sets by their place. */
function reachOf(contents: ReadonlyMap<string, Buffer>): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const path of contents.keys()) {
    if (path.endsWith('.html')) continue;
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

function follow(from: readonly string[], reach: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set(from);
  // A set yields what is added while it is walked.
  for (const path of seen) for (const next of reach.get(path) ?? []) seen.add(next);
  return seen;
}
