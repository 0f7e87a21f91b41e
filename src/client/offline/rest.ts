/**
 * A page says that it is in the middle of something by `data-busy` on the document: then no new version is
 * offered and no reload happens. `memory`: what was done lives only as long as the page; `results`: so do the files
 * that an instructor collects.
 */
export type Business = 'case' | 'quiz' | 'memory' | 'results';

export function setBusy(business: Business, isBusy: boolean): void {
  const { dataset } = document.documentElement;
  const others = (dataset['busy'] ?? '').split(' ').filter((each) => each !== '' && each !== business);
  const all = isBusy ? [...others, business] : others;
  if (all.length === 0) delete dataset['busy'];
  else dataset['busy'] = all.join(' ');
}
