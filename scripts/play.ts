import { parseArgs } from 'node:util';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { Site } from '#core/course/loaded.ts';
import { patientModels } from '#core/patient/registry.ts';
import { createCachedLinter } from '#pipeline/case-lint/cached-linter.ts';
import { contentDir } from '#pipeline/content-dir.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { formatLintTable } from '#pipeline/reporters/case-lint.ts';
import { formatForTerminal } from '#pipeline/reporters/cli.ts';
import { findCase, listCases } from './play/find-case.ts';
import { playHourly, type PlayedRun } from './play/play-hourly.ts';
import { formatAsCsv, formatAsJson, formatAsTable } from './play/print-run.ts';
import { formatCaseTables } from './play/print-tables.ts';

const usage = `npm run play -- <case> [options]
  --path <name>      a path of the case file (default recommended)
  --acts "a,b,d1.b"  acts in order instead: ids of acts, and decision.option
  --course <id>      where several courses have a case of that name
  --lint             every rule and figure of the linter instead, and what each recommended step is worth
  --tables           without a case: every path of every case in Markdown, for docs/model.md
  --csv | --json     instead of a table; json has outcome, score, state hash, replay code and acts`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      path: { type: 'string' },
      acts: { type: 'string' },
      course: { type: 'string' },
      tables: { type: 'boolean', default: false },
      lint: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  return { ...values, id: positionals[0] };
}

/** Acts of `--acts` or of a path; a message where there is no such path. */
function actsOf(compiled: CompiledCase, acts: string | undefined, path: string): readonly string[] {
  if (acts !== undefined)
    return acts
      .split(',')
      .map((act) => act.trim())
      .filter((act) => act !== '');
  const found = compiled.paths[path];
  if (found !== undefined) return found;
  const known = Object.keys(compiled.paths).join(', ');
  throw new Error(`The case has no path \`${path}\`. It has ${known}.`);
}

function modelOf(compiled: CompiledCase): PatientModel | null {
  return compiled.model === null ? null : (patientModels.get(compiled.model.id) ?? null);
}

function tablesOf(site: Site): string {
  const lint = createCachedLinter();
  const cases = [...site.courses.values()].flatMap((course) => [...course.cases.values()]);
  return formatCaseTables(
    cases.map((compiled) => {
      const model = modelOf(compiled);
      return { compiled, model, report: lint(compiled, model) };
    }),
  );
}

function play(): number {
  const { id, course, acts, path, lint, tables, csv, json } = readArguments();
  const { site, issues } = loadSite(contentDir(), patientModels);
  if (tables) {
    console.log(tablesOf(site));
    return 0;
  }
  if (id === undefined) throw new Error(`Name a case.\n\n${listCases(site)}`);
  const found = findCase(site, id, course);
  if (found === null) {
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) console.error(`${formatForTerminal(errors, contentDir())}\n`);
    throw new Error(`There is no case \`${id}\` that can be played.\n\n${listCases(site)}`);
  }
  if (lint) {
    console.log(formatLintTable(found, createCachedLinter()(found, modelOf(found))));
    return 0;
  }
  const run = playHourly(found, modelOf(found), actsOf(found, acts, path ?? 'recommended'));
  console.log(json ? formatAsJson(found, run) : csv ? formatAsCsv(run) : formatAsTable(found, run));
  return complain(found, run);
}

function knownActs({ acts, decisions }: CompiledCase): readonly string[] {
  const answers = decisions.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`));
  return [...acts.map(({ id }) => id), ...answers];
}

/** An act that was not possible makes the command fail, after what was played has been shown. */
function complain(compiled: CompiledCase, { problem, minute, ending }: PlayedRun): number {
  if (problem?.code === 'unknown-act') {
    console.error(
      `\`${problem.act}\` is not an act of this case. Known are ${knownActs(compiled).join(', ')}.`,
    );
    return 1;
  }
  if (problem !== null) {
    console.error(`\`${problem.act}\` is not possible at minute ${String(problem.minute)}.`);
    return 1;
  }
  if (ending === null) console.error(`The acts end at minute ${minute}; the case goes on.`);
  return 0;
}

try {
  process.exitCode = play();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}
