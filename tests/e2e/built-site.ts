import { globSync } from 'node:fs';

/** The address of the first page of a kind in the built course, such as the first lesson. */
export function firstPage(
  kind: 'lessons' | 'quizzes' | 'cases' | 'glossary' | 'references' | 'source',
  folder = 'dist',
): string {
  const [first] = globSync(`*/${kind}/**/index.html`, { cwd: folder }).sort();
  if (first === undefined)
    throw new Error(`${folder} has no page of kind ${kind}: build it first (npm test does)`);
  return `/${first.replace(/index\.html$/, '')}`;
}
