import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintCase } from '#machines/case-player/lint/lint-case.ts';
import type { LintReport } from '#machines/case-player/lint/report.ts';
import type { CaseLinter } from '../checks/case-play.ts';

/** Everything that a report depends on besides the case: engine, models, player and what they are built with. */
const sources = ['src/core/case', 'src/core/patient', 'src/machines/case-player', 'package-lock.json'];
const defaultFolder = '.cache/case-lint';

interface Kept {
  readonly key: string;
  /** Of the report, so that a damaged file is seen to be one. */
  readonly sum: string;
  readonly report: LintReport;
}

/**
 * A linter that keeps each report in `folder`, under the hash of the case and of the code that played it. A file that
 * is missing, damaged or of another version only costs the time to play again.
 */
export function createCachedLinter(folder = defaultFolder, lint: CaseLinter = lintCase): CaseLinter {
  const version = hashSources();
  return (compiled, model) => {
    const key = `${compiled.hash} ${version}`;
    const file = join(folder, `${compiled.id}.json`);
    const kept = readKept(file, key);
    if (kept !== null) return kept;
    const report = lint(compiled, model);
    writeKept(folder, file, { key, sum: hash(JSON.stringify(report)), report });
    return report;
  };
}

function readKept(file: string, key: string): LintReport | null {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.key === key && kept.sum === hash(JSON.stringify(kept.report)) ? kept.report : null;
  } catch {
    return null;
  }
}

/** Written aside and moved, so that another process never reads half of it. A folder that cannot be written is no error. */
function writeKept(folder: string, file: string, kept: Kept): void {
  try {
    mkdirSync(folder, { recursive: true });
    const aside = `${file}.${String(process.pid)}`;
    writeFileSync(aside, JSON.stringify(kept));
    renameSync(aside, file);
  } catch {
    // The report is still good; the next run plays again.
  }
}

/** Code and models as they are on disk, tests aside. */
function hashSources(): string {
  const digest = createHash('sha256');
  for (const source of sources) {
    for (const file of filesOf(source)) digest.update(file).update(readFileSync(file));
  }
  return digest.digest('hex').slice(0, 16);
}

function filesOf(source: string): readonly string[] {
  if (!source.startsWith('src/')) return [source];
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(test|test-support)\.ts$/.test(name))
    .map((name) => join(source, name))
    .sort();
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
