import { renameSync, rmSync } from 'node:fs';
import { writeWorker } from './offline/write-worker.ts';
import { runCommand } from './run-command.ts';

export interface BuildOptions {
  readonly outDir: string;
  /** Folder of courses; default `CONTENT_DIR` or ./content. */
  readonly contentDir?: string;
  /** Default `BASE_PATH` or `/`. */
  readonly basePath?: string;
  readonly quiet?: boolean;
  /** Adds /dev/specimen/. Never in a site that is published. */
  readonly specimen?: boolean;
  /** False publishes the kill switch in place of the service worker; default unless `OFFLINE` is `off`. */
  readonly offline?: boolean;
}

/**
 * Checks the content, then builds. The site is built beside `outDir` and moved there only when
 * whole, so that a failed build leaves the last good one standing. Returns an exit code.
 */
export async function buildSite(options: BuildOptions): Promise<number> {
  const env: Record<string, string> = {};
  if (options.contentDir !== undefined) env['CONTENT_DIR'] = options.contentDir;
  if (options.basePath !== undefined) env['BASE_PATH'] = options.basePath;
  if (options.specimen === true) env['SPECIMEN'] = '1';
  const isOff = options.offline === false || process.env['OFFLINE'] === 'off';
  if (isOff) env['OFFLINE'] = 'off';
  const quiet = options.quiet ?? false;

  const check = await runCommand('node', ['scripts/content.ts'], { env, quiet });
  if (check.exitCode !== 0) return showFailure(check.exitCode, quiet, check.output);

  const unfinished = `${options.outDir}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const build = await runCommand('astro', ['build'], { env: { ...env, OUT_DIR: unfinished }, quiet });
  if (build.exitCode !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    return showFailure(build.exitCode, quiet, build.output);
  }
  const contentDir = options.contentDir ?? process.env['CONTENT_DIR'] ?? 'content';
  await writeWorker(unfinished, contentDir, options.basePath ?? process.env['BASE_PATH'] ?? '/', isOff);
  rmSync(options.outDir, { recursive: true, force: true });
  renameSync(unfinished, options.outDir);
  return 0;
}

function showFailure(exitCode: number, quiet: boolean, output: string): number {
  if (quiet) console.error(output);
  return exitCode;
}
