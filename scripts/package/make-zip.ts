import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildSite } from '../build-site.ts';
import { listCourseIds } from './course-ids.ts';
import { portableSite, type PackageFiles } from './portable-site.ts';
import { readmeText } from './readme-text.ts';
import { zipFolder } from './zip-file.ts';

export interface ZipOptions {
  /** A built site; without one, one is built. */
  readonly site?: string | undefined;
  /** The base path that `site` was built for. */
  readonly base: string;
  readonly out: string;
  /** Of the zip and of its folder. */
  readonly name?: string | undefined;
  /** Of the learner's record on disk. */
  readonly record?: string | undefined;
}

const project = resolve(import.meta.dirname, '../..');
const ownBuild = '.cache/zip/site';

/** Writes the zip and its folder. Returns what was wrong, in a sentence, or null. */
export async function makeZip(options: ZipOptions): Promise<string | null> {
  const name = options.name ?? `rounds-${packageVersion()}`;
  for (const given of [name, options.record ?? name]) {
    if (!/^\w[\w.-]*$/.test(given))
      return `"${given}" is no name: use letters, digits, dots and hyphens only.`;
  }
  const folder = options.site ?? ownBuild;
  if (options.site === undefined) {
    const exitCode = await buildSite({ outDir: ownBuild, basePath: '/' });
    if (exitCode !== 0) return 'The site was not built, so no zip was made.';
  }
  if (!existsSync(join(folder, 'index.html'))) return `--site ${folder}: there is no index.html in it.`;

  const base = options.site === undefined ? '/' : options.base;
  const recordScope = `zip:${options.record ?? listCourseIds(folder).join('+')}`;
  const files = await portableSite({ folder, base, recordScope });
  files.set('README.txt', new TextEncoder().encode(readmeText(recordScope)));
  for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.md']) {
    files.set(name.replace(/(\.md)?$/, '.txt'), readFileSync(resolve(project, name)));
  }
  writePackage(options.out, name, files);
  return null;
}

function writePackage(out: string, name: string, files: PackageFiles): void {
  const target = resolve(out, name);
  rmSync(target, { recursive: true, force: true });
  for (const [file, content] of files) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), content);
  }
  const zip = zipFolder(name, files);
  writeFileSync(`${target}.zip`, zip);
  const megabytes = (length: number): string => `${(length / 1e6).toFixed(2)} MB`;
  const whole = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${target}.zip: ${megabytes(zip.length)}, ${files.size} files, ${megabytes(whole)} unpacked`);
  console.log(`Open ${join(target, 'index.html')} in a browser to see it.`);
}

const packageVersion = (): string =>
  (
    JSON.parse(readFileSync(resolve(project, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;
