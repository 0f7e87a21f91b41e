import { useEffect, useState, type ReactElement } from 'react';
import type { Words } from './words.ts';

// What no one needs before the first act. Styles stay with the page, so that nothing moves when a part arrives.
export const loadDebrief = async () => (await import('./Debrief.tsx')).Debrief;
export const loadSharedRun = async () => (await import('./SharedRun.tsx')).SharedRun;
export const loadWithheld = async () => (await import('./Withheld.tsx')).Withheld;
export const loadTrends = async () => (await import('./Trends.tsx')).Trends;

/** Fetches the late parts while the learner plays, so that a connection lost before the end costs nothing. */
export function prefetchParts(showsDebrief: boolean): void {
  // A part that does not arrive is asked for again, and reported, where it is shown.
  Promise.all([showsDebrief ? loadDebrief() : loadWithheld(), loadTrends()]).catch(() => undefined);
}

interface LazyPartProps<Part> {
  /** The same function on every render. */
  readonly load: () => Promise<Part>;
  readonly words: Words;
  readonly children: (part: Part) => ReactElement;
}

/** A part of the page that arrives late. Unlike React's `lazy`, it can be asked for again: connections come back. */
export function LazyPart<Part>({ load, words, children }: LazyPartProps<Part>): ReactElement {
  const [part, setPart] = useState<{ readonly loaded: Part } | 'loading' | 'failed'>('loading');
  useEffect(() => {
    if (part !== 'loading') return;
    let isShown = true;
    const show = (next: { readonly loaded: Part } | 'failed'): void => {
      if (isShown) setPart(next);
    };
    load().then(
      (loaded) => show({ loaded }),
      () => show('failed'),
    );
    return () => {
      isShown = false;
    };
  }, [load, part]);
  if (part === 'loading') {
    return (
      <p role="status" className="case-loading">
        {words.t('case.partLoading')}
      </p>
    );
  }
  if (part !== 'failed') return children(part.loaded);
  return (
    <div role="alert" className="case-loading">
      <p>{words.t('case.partFailed')}</p>
      <button type="button" onClick={() => setPart('loading')}>
        {words.t('case.partAgain')}
      </button>
    </div>
  );
}
