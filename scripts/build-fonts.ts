import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

/**
 * Cuts the two text faces down to the signs this site prints. The result stands in a folder
 * named by the hash of everything it depends on, so that builds of different content side by
 * side cannot take each other's files. src/styles/fonts.css finds it under the alias `@fonts`.
 */
const root = resolve(import.meta.dirname, '..');

/** Whatever the content says; the letters of names and other signs are found in its files. */
const always =
  Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
  '\u00a0\u2009\u202f–—‘’“”…•·−×±°µ²³½↑↓éöü';

interface Face {
  readonly name: string;
  readonly file: string;
  readonly variable: boolean;
}

const faces: readonly Face[] = [
  ...['latin', 'latin-ext', 'greek'].flatMap((script) =>
    ['source-serif-4', 'ibm-plex-sans'].map((family) => ({
      name: `${family}-${script}`,
      file: `@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`,
      variable: true,
    })),
  ),
  // Static faces, loaded only where Arabic stands on the page.
  ...[400, 600].map((weight) => ({
    name: `ibm-plex-sans-arabic-${weight}`,
    file: `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`,
    variable: false,
  })),
];

/** Kerning, figures and marks; stylistic sets are left behind. */
const latinFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum', 'pnum'];
/** The forms a letter takes by its neighbors. */
const arabicFeatures = [...latinFeatures, 'init', 'medi', 'fina', 'isol', 'rlig', 'calt'];

/** Builds what is missing and returns the folder that holds the woff2 files. */
export async function buildFonts(contentFolder: string): Promise<string> {
  const signs = collectSigns([contentFolder, join(root, 'src')]);
  const require = createRequire(import.meta.url);
  const sources = faces.map((face) => readFileSync(require.resolve(face.file)));
  const hash = createHash('sha256')
    .update(signs)
    .update(readFileSync(import.meta.filename));
  for (const source of sources) hash.update(source);
  const folder = join(root, '.cache/fonts', hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;

  // Another build may write the same files at the same time: only a whole folder gets the name.
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  for (const [index, face] of faces.entries()) {
    const source = sources[index] ?? Buffer.alloc(0);
    writeFileSync(join(unfinished, `${face.name}.woff2`), await cut(source, face, signs));
  }
  try {
    renameSync(unfinished, folder);
  } catch {
    rmSync(unfinished, { recursive: true });
  }
  return folder;
}

function cut(source: Buffer, face: Face, signs: string): Promise<Buffer> {
  return subsetFont(source, signs, {
    targetFormat: 'woff2',
    noHinting: true,
    ...(face.variable
      ? { keepFeatures: latinFeatures, variationAxes: { wght: { min: 400, max: 600 } } }
      : { keepFeatures: arabicFeatures }),
  });
}

/** Every character of the texts below these folders, sorted. */
function collectSigns(folders: readonly string[]): string {
  const signs = new Set(always);
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(mdx|ya?ml|svg|astro|tsx?)$/.test(file)) continue;
      for (const sign of readFileSync(join(folder, file), 'utf8')) signs.add(sign);
    }
  }
  // All of the Arabic letters: their joined forms depend on their neighbors.
  for (let code = 0x600; code < 0x700; code += 1) signs.add(String.fromCodePoint(code));
  return [...signs].sort().join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = await buildFonts(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  for (const file of readdirSync(folder)) {
    console.log(`${(readFileSync(join(folder, file)).length / 1000).toFixed(1).padStart(6)} kB  ${file}`);
  }
}
