import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { budgetOf, type Budget, type Sizes } from './budgets.ts';
import { collectScripts, collectStyles, listPages } from './built-pages.ts';

const gzipKilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;

interface Measured extends Sizes {
  readonly late: readonly { readonly name: string; readonly size: number; readonly limit: number }[];
}

/** kB gzip of a page by kind, shown beside its budget. */
export function measurePage(folder: string, page: string, budget: Budget): Measured {
  const { late } = budget;
  // One more group at a time: a late chunk may load another.
  const reached = Array.from({ length: late.length + 1 }, (_, groups) =>
    collectScripts(folder, page, (name) => late.slice(groups).some(({ files }) => files.test(name))),
  );
  const sizeOf = (group: number): number =>
    gzipKilobytes((reached[group + 1] ?? []).filter((file) => reached[group]?.includes(file) !== true));
  return {
    html: gzipKilobytes([page]),
    script: gzipKilobytes(reached[0] ?? []),
    style: gzipKilobytes(collectStyles(folder, page)),
    late: late.map(({ name, limit }, group) => ({ name, limit, size: sizeOf(group) })),
  };
}

/** Problems of size in a built site: a sentence for every page or file above its budget. */
export function findOversized(folder: string): string[] {
  const problems: string[] = [];
  for (const page of listPages(folder)) {
    const name = relative(folder, page);
    const budget = budgetOf(name);
    const { late, ...sizes } = measurePage(folder, page, budget);
    const kinds = (['html', 'script', 'style'] as const).map((kind) => ({
      name: kind,
      size: sizes[kind],
      limit: budget[kind],
    }));
    for (const each of [...kinds, ...late]) {
      if (each.size <= each.limit) continue;
      problems.push(
        `${name}: ${each.name} is ${each.size.toFixed(1)} kB gzip, the budget is ${each.limit} kB`,
      );
    }
  }
  return problems;
}

function listSizes(folder: string): void {
  for (const page of listPages(folder)) {
    const name = relative(folder, page);
    const { html, script, style, late } = measurePage(folder, page, budgetOf(name));
    const parts = late
      .filter(({ size }) => size > 0)
      .map((each) => ` + ${each.size.toFixed(1)} ${each.name}`);
    console.log(
      `${name}: html ${html.toFixed(1)}, script ${script.toFixed(1)}${parts.join('')}, style ${style.toFixed(1)}`,
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
