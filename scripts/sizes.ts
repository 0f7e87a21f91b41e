import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { budgetOf, type Budget, type Sizes } from './budgets.ts';
import { collectScripts, collectStyles, listPages } from './built-pages.ts';

const gzipKilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;

/** kB gzip of a page by kind, shown beside its budget. */
export function measurePage(folder: string, page: string, budget: Budget): Record<keyof Sizes, number> {
  const all = collectScripts(folder, page);
  const first = collectScripts(folder, page, (name) => budget.late.test(name));
  return {
    html: gzipKilobytes([page]),
    script: gzipKilobytes(first),
    lateScript: gzipKilobytes(all.filter((file) => !first.includes(file))),
    style: gzipKilobytes(collectStyles(folder, page)),
  };
}

/** Problems of size in a built site: a sentence for every page or file above its budget. */
export function findOversized(folder: string): string[] {
  const problems: string[] = [];
  for (const page of listPages(folder)) {
    const name = relative(folder, page);
    const budget = budgetOf(name);
    const sizes = measurePage(folder, page, budget);
    for (const kind of ['html', 'script', 'lateScript', 'style'] as const) {
      if (sizes[kind] > budget[kind]) {
        problems.push(
          `${name}: ${kind} is ${sizes[kind].toFixed(1)} kB gzip, the budget is ${budget[kind]} kB`,
        );
      }
    }
  }
  return problems;
}

function listSizes(folder: string): void {
  for (const page of listPages(folder)) {
    const name = relative(folder, page);
    const { html, script, lateScript, style } = measurePage(folder, page, budgetOf(name));
    const late = lateScript === 0 ? '' : ` + ${lateScript.toFixed(1)} late`;
    console.log(
      `${name}: html ${html.toFixed(1)}, script ${script.toFixed(1)}${late}, style ${style.toFixed(1)}`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? 'dist';
  const problems = findOversized(folder);
  if (process.argv.includes('--list')) listSizes(folder);
  for (const problem of problems) console.error(problem);
  console.log(`${listPages(folder).length} pages measured, ${problems.length} over budget`);
  process.exit(problems.length === 0 ? 0 : 1);
}
