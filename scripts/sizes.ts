import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { budgetOf } from './budgets.ts';
import { collectScripts, collectStyles, listPages } from './built-pages.ts';

const gzipKilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;

/** Problems of size in a built site: a sentence for every page or file above its budget. */
export function findOversized(folder: string): string[] {
  const problems: string[] = [];
  for (const page of listPages(folder)) {
    const name = relative(folder, page);
    const budget = budgetOf(name);
    const sizes = {
      html: gzipKilobytes([page]),
      script: gzipKilobytes(collectScripts(folder, page)),
      style: gzipKilobytes(collectStyles(folder, page)),
    };
    for (const kind of ['html', 'script', 'style'] as const) {
      if (sizes[kind] > budget[kind]) {
        problems.push(
          `${name}: ${kind} is ${sizes[kind].toFixed(1)} kB gzip, the budget is ${budget[kind]} kB`,
        );
      }
    }
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? 'dist';
  const problems = findOversized(folder);
  for (const problem of problems) console.error(problem);
  console.log(`${listPages(folder).length} pages measured, ${problems.length} over budget`);
  process.exit(problems.length === 0 ? 0 : 1);
}
