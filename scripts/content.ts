import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hashRuns } from '#core/evidence/word-runs.ts';
import { patientModels } from '#core/patient/registry.ts';
import { createCachedLinter } from '#pipeline/case-lint/cached-linter.ts';
import { contentDir } from '#pipeline/content-dir.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { formatBank } from '#pipeline/reporters/bank.ts';
import { formatLintSummary } from '#pipeline/reporters/case-lint.ts';
import { formatForTerminal } from '#pipeline/reporters/cli.ts';
import { formatForGithub } from '#pipeline/reporters/github.ts';
import { formatAsJson } from '#pipeline/reporters/json.ts';
import { formatCaseEvidence } from '#pipeline/reporters/case-evidence.ts';
import { formatCoverage } from '#pipeline/reporters/coverage.ts';
import { formatLessons } from '#pipeline/reporters/lessons.ts';
import { summarize } from '#pipeline/reporters/summary.ts';
import { jsonSchemas } from '#pipeline/schemas.ts';

const usage = `npm run content [-- [options] [folder of courses]]
  --format cli|json|github   how to print what is wrong (default cli)
  --report                   also length and reading level of every lesson
  --schemas <folder>         write JSON Schemas for editors there, and check nothing
  --ngrams <text>            print a source-ngrams.txt for a text that a course must not copy`;
const reporters = { cli: formatForTerminal, json: formatAsJson, github: formatForGithub };

interface Arguments {
  readonly format: keyof typeof reporters;
  readonly report: boolean;
  readonly schemas: string | null;
  readonly ngrams: string | null;
  readonly folder: string;
}

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'cli' },
      report: { type: 'boolean', default: false },
      schemas: { type: 'string' },
      ngrams: { type: 'string' },
    },
  });
  if (!(values.format in reporters)) throw new Error(`There is no format \`${values.format}\`.`);
  return {
    format: values.format as keyof typeof reporters,
    report: values.report,
    schemas: values.schemas ?? null,
    ngrams: values.ngrams ?? null,
    folder: positionals[0] === undefined ? contentDir() : resolve(positionals[0]),
  };
}

function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of jsonSchemas()) {
    writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  }
  console.log(`Wrote JSON Schemas to ${folder}.`);
}

/** Hashes only: the file tells whether words are copied, and cannot be read back. */
function printNgrams(file: string): void {
  const hashes = hashRuns(readFileSync(file, 'utf8'));
  console.log('# Hashes of every eight words in a row of the source. Lessons share none of them. Made by:');
  console.log('# npm run content -- --ngrams <text of the source> > source-ngrams.txt');
  for (let at = 0; at < hashes.length; at += 8) console.log(hashes.slice(at, at + 8).join(' '));
}

/** Prints everything that is wrong; the exit code is 1 where any of it is an error. */
function checkContent({ format, folder, report }: Arguments): number {
  const linter = createCachedLinter();
  const { site, issues } = loadSite(folder, patientModels, linter);
  const shown = relative(process.cwd(), folder) || '.';
  if (issues.length > 0 || format === 'json') console.log(reporters[format](issues, shown));
  if (issues.some(({ severity }) => severity === 'error')) return 1;
  if (site.courses.size === 0) {
    console.error(`There is no course in ${shown}. A course is a folder with a course.yaml.`);
    return 1;
  }
  if (format !== 'cli') return 0;
  for (const course of site.courses.values()) {
    const played = [...course.cases.values()].map((compiled) =>
      formatLintSummary(compiled, linter(compiled, patientModels.get(compiled.model?.id ?? '') ?? null)),
    );
    const lessons = report ? formatLessons(course) : '';
    const rests = formatCaseEvidence(course);
    const parts = [formatCoverage(course), rests, formatBank(course), lessons, ...played];
    for (const part of parts) if (part !== '') console.log(`${part}\n`);
  }
  console.log(summarize(site));
  return 0;
}

try {
  const given = readArguments();
  if (given.schemas !== null) writeSchemas(given.schemas);
  else if (given.ngrams !== null) printNgrams(given.ngrams);
  else process.exitCode = checkContent(given);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
