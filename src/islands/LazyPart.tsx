import { useEffect, useState, type ReactElement } from 'react';
import type { Locale } from '#core/text/local-text.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { latePart } from '#i18n/strings/late-part.ts';

interface LazyPartProps<Part> {
  /** The same function on every render. */
  readonly load: () => Promise<Part>;
  readonly locale: Locale;
  readonly children: (part: Part) => ReactElement;
}

/** A part of the page that arrives late. Unlike React's `lazy`, it can be asked for again: connections come back. */
export function LazyPart<Part>({ load, locale, children }: LazyPartProps<Part>): ReactElement {
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
  const t = createTranslate(latePart, locale);
  if (part === 'loading') {
    return (
      <p role="status" className="late-part">
        {t('part.loading')}
      </p>
    );
  }
  if (part !== 'failed') return children(part.loaded);
  return (
    <div role="alert" className="late-part">
      <p>{t('part.failed')}</p>
      <button type="button" onClick={() => setPart('loading')}>
        {t('part.again')}
      </button>
    </div>
  );
}
