import type { Reference } from './schema.ts';

type Name = Reference['author'][number];

/** Authors named before "et al." */
const authorLimit = 6;

/** A reference in the Vancouver manner: authors, title, journal, year;volume(issue):pages. No link, no markup. */
export function formatReference(reference: Reference): string {
  const sentences = [formatAuthors(reference.author), reference.title, formatPlace(reference)];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

/** `Druey 2010`: the name a reader remembers. */
export function shortName(reference: Reference): string {
  const [first, second] = reference.author;
  const year = yearOf(reference);
  if (first === undefined) {
    const words = reference.title.split(/[:,]/)[0] ?? reference.title;
    return year === undefined ? words : `${words} (${String(year)})`;
  }
  const family = 'family' in first ? first.family : first.literal;
  return [second === undefined ? family : `${family} et al.`, year].filter(Boolean).join(' ');
}

export interface ReferenceLink {
  readonly label: string;
  readonly url: string;
}

/** Links are made from verified identifiers and nothing else. */
export function referenceLinks(reference: Reference): ReferenceLink[] {
  const links: ReferenceLink[] = [];
  if (reference.DOI !== undefined) {
    links.push({ label: `doi:${reference.DOI}`, url: `https://doi.org/${encodeURI(reference.DOI)}` });
  }
  if (reference.PMID !== undefined) {
    links.push({
      label: `PMID ${reference.PMID}`,
      url: `https://pubmed.ncbi.nlm.nih.gov/${reference.PMID}/`,
    });
  }
  if (reference.PMCID !== undefined) {
    links.push({ label: reference.PMCID, url: `https://pmc.ncbi.nlm.nih.gov/articles/${reference.PMCID}/` });
  }
  return links;
}

function formatAuthors(authors: readonly Name[]): string {
  const names = authors.slice(0, authorLimit).map(formatName);
  return [...names, ...(authors.length > authorLimit ? ['et al.'] : [])].join(', ');
}

function formatName(name: Name): string {
  if ('literal' in name) return name.literal;
  const initials = (name.given ?? '')
    .split(/[\s.-]+/)
    .map((part) => part.slice(0, /^[A-Z]+$/.test(part) ? undefined : 1))
    .join('');
  return `${name.family} ${initials}`.trim();
}

function formatPlace(reference: Reference): string {
  const { volume, issue, page } = reference;
  const year = yearOf(reference);
  const where = [volume, issue === undefined ? undefined : `(${issue.replace(/[()]/g, '')})`]
    .filter(Boolean)
    .join('');
  const numbers = [where, page?.replace('-', '–')]
    .filter((part) => part !== undefined && part !== '')
    .join(':');
  const when = [year, numbers].filter((part) => part !== undefined && part !== '').join(';');
  return [reference['container-title'] ?? reference.publisher, when].filter(Boolean).join('. ');
}

function yearOf(reference: Reference): number | undefined {
  return reference.issued?.['date-parts'][0]?.[0];
}
