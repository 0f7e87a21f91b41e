import { parseArgs } from 'node:util';
import { makeZip } from './package/make-zip.ts';

const usage = `npm run package -- zip [--site <built folder>] [--base </course/>] [--out <folder>] [--name <name>] [--record <name>]

  Builds the site (or takes --site, built for --base) and makes <out>/<name>.zip and the folder
  <out>/<name>/, which opens from a disk. Default: dist-zip/rounds-<version>.
  --record names the learner's record on disk; default: the ids of the courses. Packages with one
  name share one record, so a new version of a course finds what the last one kept.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string' },
    base: { type: 'string', default: '/' },
    out: { type: 'string', default: 'dist-zip' },
    name: { type: 'string' },
    record: { type: 'string' },
  },
});
const [kind] = positionals;
if (kind !== 'zip') {
  console.error(usage);
  process.exit(1);
}
const problem = await makeZip(values);
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}
