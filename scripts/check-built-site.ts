import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectScripts, listPages } from './built-pages.ts';

const requiredPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
];

function findPolicyProblems(html: string): string[] {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i
    .exec(html)?.[1]
    ?.replaceAll('&#39;', "'");
  if (policy === undefined) return ['has no content security policy'];
  const missing = requiredPolicy
    .filter((directive) => !policy.includes(directive))
    .map((directive) => `policy lacks ${directive}`);
  return policy.includes('unsafe-') ? [...missing, 'policy allows unsafe-*'] : missing;
}

function findMarkupProblems(html: string): string[] {
  const body = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  const problems: string[] = [];
  const styled = /<[^>]+\sstyle=(?:"[^"]*"|'[^']*')/.exec(body);
  if (styled !== null)
    problems.push(`has a style attribute, which the policy blocks: ${styled[0].slice(0, 120)}`);
  const handler = /<[^>]+\son[a-z]+=/.exec(body);
  if (handler !== null) problems.push(`has an inline event handler: ${handler[0].slice(0, 120)}`);
  if (!/<html[^>]+lang="(en|ar)"/.test(html)) problems.push('does not say its language');
  const island = /<astro-island\b[^>]*\sclient="(?!only")([^"]*)"/.exec(body);
  // What React rendered at build time would be hydrated by Preact (docs/adr/0008).
  if (island !== null) problems.push(`has an island that is client:${island[1] ?? ''}, not client:only`);
  if (!body.includes('data-safety-line')) problems.push('has no safety line');
  return problems;
}

const readingPage = /\/(lessons|quizzes)\//;

function findScriptProblems(folder: string, page: string): string[] {
  const problems: string[] = [];
  for (const file of collectScripts(folder, page)) {
    const code = readFileSync(file, 'utf8');
    const name = relative(folder, file);
    if (/react\.transitional\.element|Minified React error/.test(code))
      problems.push(`loads React instead of Preact (${name})`);
    // Preact's compatible layer names the elements it makes as React did.
    if (readingPage.test(page) && /Symbol\.for\(["'`]react/.test(code))
      problems.push(`loads Preact, which only islands may (${name})`);
    // A string that only the full build of zod holds.
    if (code.includes('safeParseAsync=') || code.includes('ZodRealError'))
      problems.push(`loads full zod (${name})`);
  }
  return problems;
}

/** Links to pages, files and anchors of the site itself that lead nowhere. */
function findDeadLinks(
  folder: string,
  base: string,
  page: string,
  html: string,
  idsOf: (file: string) => Set<string>,
): string[] {
  const problems: string[] = [];
  for (const match of html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)) {
    const address = (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&');
    if (/^(https?:|mailto:|data:|blob:)/.test(address)) continue;
    const [path = '', fragment = ''] = (address.split('?')[0] ?? '').includes('#')
      ? address.split('#')
      : [address.split('?')[0]];
    if (path !== '' && !path.startsWith(base)) {
      problems.push(`links outside its base path: ${address}`);
      continue;
    }
    const below = (path.split('?')[0] ?? '').slice(base.length);
    const file =
      path === '' ? page : join(folder, below.endsWith('/') || below === '' ? `${below}index.html` : below);
    if (!existsSync(file)) problems.push(`links to a page that is not there: ${address}`);
    else if (fragment !== '' && !idsOf(file).has(decodeURIComponent(fragment)))
      problems.push(`links to an anchor that is not there: ${address}`);
  }
  return problems;
}

/** Everything about a built site that must hold on every page, as `page: problem` sentences. */
export function findBuiltSiteProblems(folder: string, base = '/'): string[] {
  const cache = new Map<string, Set<string>>();
  const idsOf = (file: string): Set<string> => {
    const known = cache.get(file);
    if (known !== undefined) return known;
    const ids = new Set(
      [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ''),
    );
    cache.set(file, ids);
    return ids;
  };
  // The specimen shows parts out of their places: its links lead nowhere on purpose.
  const pages = listPages(folder).filter((page) => !relative(folder, page).includes('dev/'));
  return pages.flatMap((page) => {
    const html = readFileSync(page, 'utf8');
    return [
      ...findPolicyProblems(html),
      ...findMarkupProblems(html),
      ...findScriptProblems(folder, page),
      ...findDeadLinks(folder, base, page, html, idsOf),
    ].map((problem) => `${relative(folder, page)}: ${problem}`);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'dist', base = '/'] = process.argv.slice(2);
  const problems = [...new Set(findBuiltSiteProblems(folder, base))];
  for (const problem of problems) console.error(problem);
  console.log(`${listPages(folder).length} pages of ${folder} checked, ${problems.length} problems`);
  process.exit(problems.length === 0 ? 0 : 1);
}
