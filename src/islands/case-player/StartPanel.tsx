import { useState, type ReactElement } from 'react';
import type { SupportLevel } from '#core/case/support-schema.ts';
import { ReplayForm } from './ReplayForm.tsx';
import { SupportChoice } from './SupportChoice.tsx';
import type { CaseRun, FoundRun } from './run.ts';
import { supportNames } from './support-names.ts';
import type { Words } from './words.ts';

interface StartPanelProps {
  readonly found: FoundRun;
  /** Ways to play the case. */
  readonly levels: readonly SupportLevel[];
  readonly memoryOnly: boolean;
  readonly words: Words;
  readonly onStart: (support: SupportLevel) => void;
  readonly onContinue: (run: CaseRun) => void;
  /** False where an assignment allows no further attempt. */
  readonly mayBegin: boolean;
  /** Missing where no shared run may be looked at. */
  readonly onOpenReplay: ((pasted: string) => void) | undefined;
}

/** Where a case is begun, or gone on with. */
export function StartPanel(props: StartPanelProps): ReactElement {
  const { found, levels, memoryOnly, words, onStart, onContinue } = props;
  const { t } = words;
  const run = found.state === 'resumable' ? found.run : undefined;
  const [support, setSupport] = useState<SupportLevel>(run?.support ?? usualLevel(levels));
  return (
    <section className="case-start" aria-label={t('case.play')}>
      {run !== undefined && (
        <p>
          {t('case.unfinished', { elapsed: words.duration(run.session.view().minute) })}
          {levels.length > 1 && (
            <> {t('case.unfinishedSupport', { support: t(supportNames[run.support]) })}</>
          )}
        </p>
      )}
      {found.state === 'revised' && <p>{t('case.revised')}</p>}
      {found.state === 'damaged' && <p>{t('case.damaged')}</p>}
      {memoryOnly && <p>{t('case.memoryOnly')}</p>}
      {run !== undefined && (
        <div className="case-row">
          <button type="button" data-variant="primary" onClick={() => onContinue(run)}>
            {t('case.continue')}
          </button>
        </div>
      )}
      {!props.mayBegin && <p>{t('case.noAttemptLeft')}</p>}
      {levels.length > 1 && (
        <SupportChoice levels={levels} chosen={support} words={words} onChoose={setSupport} />
      )}
      {props.mayBegin && (
        <div className="case-row">
          <button
            type="button"
            {...(run === undefined ? { 'data-variant': 'primary' } : {})}
            onClick={() => onStart(support)}
          >
            {t(run === undefined ? 'case.start' : 'case.startOver')}
          </button>
        </div>
      )}
      {props.onOpenReplay && <ReplayForm words={words} onOpen={props.onOpenReplay} />}
    </section>
  );
}

/** The level that counts is chosen unless the learner asks for help. */
function usualLevel(levels: readonly SupportLevel[]): SupportLevel {
  return levels.includes('unaided') ? 'unaided' : (levels[0] ?? 'unaided');
}
