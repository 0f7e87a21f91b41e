import type { ReactElement } from 'react';
import type { CaseView, ReadyResult } from '#core/case/view.ts';
import type { Lab } from '#core/course/schema.ts';
import { AuthoredProse, AuthoredText } from './Authored.tsx';
import { EvidenceNote } from './Evidence.tsx';
import { Icon } from './icons.tsx';
import { LabValue } from './LabValue.tsx';
import type { Words } from './words.ts';

interface ResultsProps {
  readonly view: CaseView;
  readonly labs: readonly Lab[];
  readonly words: Words;
}

/** What was found and what is still awaited; the newest first. */
export function Results({ view, labs, words }: ResultsProps): ReactElement {
  const { t } = words;
  const none = view.results.length === 0 && view.pending.length === 0;
  return (
    <section className="case-results" aria-labelledby="case-results">
      <h3 id="case-results">{t('case.results')}</h3>
      {none && <p className="quiet">{t('case.noResults')}</p>}
      {view.pending.length > 0 && (
        <ul className="case-pending">
          {view.pending.map((pending) => (
            <li key={`${pending.act} ${pending.orderedMinute}`}>
              <Icon name="pending" />
              <AuthoredText text={pending.label} words={words} />
              <span className="quiet">
                {t('case.resultPending', { time: words.duration(pending.readyMinute - view.minute) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {view.results.toReversed().map((result) => (
        <Result key={`${result.act} ${result.sampledMinute}`} result={result} labs={labs} words={words} />
      ))}
    </section>
  );
}

interface ResultProps extends Omit<ResultsProps, 'view'> {
  readonly result: ReadyResult;
}

function Result({ result, labs, words }: ResultProps): ReactElement {
  return (
    <article className="case-result">
      <h4>
        <AuthoredText text={result.label} words={words} />
        <span className="quiet">
          {words.t('case.sampledAt', { time: words.clock(result.sampledMinute) })}
        </span>
      </h4>
      {result.labs.length > 0 && (
        <dl className="case-labs">
          {result.labs.map((value) => (
            <LabValue key={value.lab} value={value} labs={labs} words={words} />
          ))}
        </dl>
      )}
      {result.texts.map((text) => (
        <AuthoredProse key={text} text={text} words={words} />
      ))}
      {result.evidence.map((mark) => (
        <EvidenceNote key={JSON.stringify(mark)} mark={mark} words={words} />
      ))}
    </article>
  );
}
