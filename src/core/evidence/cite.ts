import type { Reference } from './schema.ts';

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

function yearOf(reference: Reference): number | undefined {
  return reference.issued?.['date-parts'][0]?.[0];
}
