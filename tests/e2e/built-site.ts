import { globSync } from 'node:fs';

/** One page of each kind of the built course, by address. */
export const pageOfEachKind = (): string[] => [
  '/',
  firstPage('lessons'),
  firstPage('quizzes'),
  '/capillary-leak/practice/',
  '/capillary-leak/review/',
  firstPage('cases'),
  `${firstPage('cases')}instructor/`,
  firstPage('glossary'),
  firstPage('references'),
  firstPage('source'),
  '/search/',
  '/me/',
  '/teach/',
  '/teach/assign/',
  '/teach/results/',
  '/teach/workbench/',
  '/teach/guide/',
  '/assignment/',
];

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
