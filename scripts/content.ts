import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '#pipeline/content-dir.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { formatForTerminal } from '#pipeline/reporters/cli.ts';
import { formatForGithub } from '#pipeline/reporters/github.ts';
import { formatAsJson } from '#pipeline/reporters/json.ts';
import { summarize } from '#pipeline/reporters/summary.ts';
import { jsonSchemas } from '#pipeline/schemas.ts';

const usage = `npm run content [-- [options] [folder of courses]]
  --format cli|json|github   how to print what is wrong (default cli)
  --schemas <folder>         write JSON Schemas for editors there, and check nothing`;
const reporters = { cli: formatForTerminal, json: formatAsJson, github: formatForGithub };

function readArguments(): { format: keyof typeof reporters; schemas: string | null; folder: string } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'cli' }, schemas: { type: 'string' } },
  });
  if (!(values.format in reporters)) throw new Error(`There is no format \`${values.format}\`.`);
  return {
    format: values.format as keyof typeof reporters,
    schemas: values.schemas ?? null,
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

/** Prints everything that is wrong; the exit code is 1 where any of it is an error. */
function checkContent(format: keyof typeof reporters, folder: string): number {
  const { site, issues } = loadSite(folder);
  const shown = relative(process.cwd(), folder) || '.';
  if (issues.length > 0 || format === 'json') console.log(reporters[format](issues, shown));
  if (issues.some(({ severity }) => severity === 'error')) return 1;
  if (site.courses.size === 0) {
    console.error(`There is no course in ${shown}. A course is a folder with a course.yaml.`);
    return 1;
  }
  if (format !== 'json') console.log(summarize(site));
  return 0;
}

try {
  const { format, schemas, folder } = readArguments();
  if (schemas === null) process.exitCode = checkContent(format, folder);
  else writeSchemas(schemas);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
