import { basename, dirname } from 'node:path';
import { runCommand } from './run-command.ts';
import { buildSite } from './build-site.ts';
import { courseZip } from '../tests/e2e/opened-zip.ts';
import { sites } from '../tests/e2e/sites.ts';

/** One gate of a merge. Gates of a stage run side by side; a stage starts when the one before has passed. */
interface Gate {
  readonly name: string;
  run(): Promise<{ exitCode: number; output: string }>;
}

const command = (
  name: string,
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Gate => ({
  name,
  run: () => runCommand(program, args, { quiet: true, env }),
});

const isDeep = process.argv.includes('--deep');
const [course, ...otherSites] = sites;
if (course === undefined) throw new Error('tests/e2e/sites.ts names no site');

const buildOf = (site: (typeof sites)[number]): Gate => ({
  name: `build ${site.name}`,
  run: async () => ({
    exitCode: await buildSite({
      outDir: site.folder,
      basePath: site.base,
      quiet: true,
      ...(site.contentDir === undefined ? {} : { contentDir: site.contentDir }),
      ...(site.specimen === true ? { specimen: true } : {}),
    }),
    output: '',
  }),
});

const inOrder = (name: string, gates: readonly Gate[]): Gate => ({
  name,
  run: async () => {
    for (const gate of gates) {
      const result = await gate.run();
      if (result.exitCode !== 0) return { ...result, output: `${gate.name}\n${result.output}` };
    }
    return { exitCode: 0, output: '' };
  },
});

const stages: readonly (readonly Gate[])[] = [
  [
    inOrder('format, lint, walls', [
      command('prettier', 'prettier', ['--check', '--log-level', 'warn', '.']),
      command('stylelint', 'stylelint', ['src/**/*.{css,astro}']),
      command('eslint', 'eslint', ['--max-warnings', '0', '.']),
    ]),
    inOrder('types, unused code', [
      command('astro check', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
      command('tsc core', 'tsc', ['--noEmit', '-p', 'src/core/tsconfig.json']),
      command('tsc service worker', 'tsc', ['--noEmit', '-p', 'src/client/offline/worker/tsconfig.json']),
      command('knip', 'knip', []),
    ]),
    // Before what needs it: it keeps what playing the cases showed, and tests and builds read that.
    command('content', 'node', ['scripts/content.ts']),
  ],
  [
    command('unit tests', 'vitest', ['run'], isDeep ? { DEEP: '1' } : {}),
    inOrder('builds', sites.map(buildOf)),
  ],
  [
    inOrder('built pages', [
      command('html', 'html-validate', ['--max-warnings', '0', 'dist']),
      command('sizes', 'node', ['scripts/sizes.ts', course.folder]),
      command('offline sizes', 'node', ['scripts/offline-sizes.ts', course.folder]),
      ...[course, ...otherSites].map((site) =>
        command(`built site ${site.name}`, 'node', ['scripts/check-built-site.ts', site.folder, site.base]),
      ),
    ]),
    inOrder('zip', [
      command('package', 'node', [
        ...['scripts/package.ts', 'zip', '--site', course.folder, '--base', course.base],
        ...['--out', dirname(courseZip), '--name', basename(courseZip, '.zip')],
      ]),
      command('zip', 'node', ['scripts/check-zip.ts', courseZip]),
      ...(isDeep ? [command('zip in Firefox', 'node', ['tests/firefox/zip-smoke.ts'])] : []),
    ]),
  ],
];

const started = Date.now();
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`;

async function runGate(gate: Gate): Promise<boolean> {
  const begun = Date.now();
  const { exitCode, output } = await gate.run();
  const isGreen = exitCode === 0;
  console.log(`${isGreen ? 'ok  ' : 'FAIL'}  ${gate.name} (${seconds(begun)})`);
  if (!isGreen) console.log(output);
  return isGreen;
}

for (const stage of stages) {
  const results = await Promise.all(stage.map(runGate));
  if (results.includes(false)) {
    console.log(`\nStopped after ${seconds(started)}: mend the above and run again.`);
    process.exit(1);
  }
}
const browser = await runCommand('playwright', ['test'], { env: isDeep ? { DEEP: '1' } : {} });
console.log(
  browser.exitCode === 0
    ? `\nAll green in ${seconds(started)}.`
    : `\nBrowser tests failed after ${seconds(started)}.`,
);
process.exit(browser.exitCode);
