import type { ReactElement } from 'react';
import type { CaseSession } from '#machines/case-player/session.ts';
import type { Words } from './words.ts';

/** What somebody else needs to check this run: `npm run play -- <case> --acts "…"` gives the same hash. */
export function RunDetails(props: { readonly session: CaseSession; readonly words: Words }): ReactElement {
  const { session, words } = props;
  const { t } = words;
  return (
    <details className="case-details">
      <summary>{t('case.runDetails')}</summary>
      <p className="quiet">{t('case.runDetailsNote')}</p>
      <dl>
        <dt>{t('case.stateHash')}</dt>
        <dd>
          <code dir="ltr">{session.stateHash()}</code>
        </dd>
        <dt>{t('case.contentHash')}</dt>
        <dd>
          <code dir="ltr">{session.compiled.hash}</code>
        </dd>
        <dt>{t('case.actLog')}</dt>
        <dd>
          <code dir="ltr">{session.log.map(({ act }) => act).join(',')}</code>
        </dd>
      </dl>
    </details>
  );
}
