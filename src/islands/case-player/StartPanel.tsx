import type { ReactElement } from 'react';
import type { CaseRun, FoundRun } from './run.ts';
import type { Words } from './words.ts';

interface StartPanelProps {
  readonly found: FoundRun;
  readonly memoryOnly: boolean;
  readonly words: Words;
  readonly onStart: () => void;
  readonly onContinue: (run: CaseRun) => void;
}

/** Where a case is begun, or gone on with. */
export function StartPanel({ found, memoryOnly, words, onStart, onContinue }: StartPanelProps): ReactElement {
  const { t } = words;
  const run = found.state === 'resumable' ? found.run : undefined;
  return (
    <section className="case-start" aria-label={t('case.play')}>
      {run !== undefined && (
        <p>{t('case.unfinished', { elapsed: words.duration(run.session.view().minute) })}</p>
      )}
      {found.state === 'revised' && <p>{t('case.revised')}</p>}
      {found.state === 'damaged' && <p>{t('case.damaged')}</p>}
      {memoryOnly && <p>{t('case.memoryOnly')}</p>}
      <div className="case-row">
        {run !== undefined && (
          <button type="button" data-variant="primary" onClick={() => onContinue(run)}>
            {t('case.continue')}
          </button>
        )}
        <button type="button" {...(run === undefined ? { 'data-variant': 'primary' } : {})} onClick={onStart}>
          {t(run === undefined ? 'case.start' : 'case.startOver')}
        </button>
      </div>
    </section>
  );
}
