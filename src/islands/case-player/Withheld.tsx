import { useEffect, useRef, type ReactElement } from 'react';
import type { AssignedRun } from '#client/assignment/case-desk.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { assignedCase } from '#i18n/strings/assigned-case.ts';
import type { Words } from './words.ts';

interface WithheldProps {
  readonly assigned: AssignedRun;
  readonly words: Words;
  /** Undefined where no attempt is left. */
  readonly onStart: (() => void) | undefined;
}

/** After the end of an assigned case whose debrief is not shown, or not yet. */
export function Withheld({ assigned, words, onStart }: WithheldProps): ReactElement {
  const t = createTranslate(assignedCase, words.locale);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="case-start" aria-labelledby="case-withheld">
      <h2 id="case-withheld" ref={heading} tabIndex={-1}>
        {t('case.withheldTitle')}
      </h2>
      <p>
        {assigned.debriefFrom === null
          ? t('case.withheldNever')
          : t('case.withheldUntil', { time: words.time(assigned.debriefFrom) })}
      </p>
      {onStart !== undefined && (
        <div className="case-row">
          <button type="button" onClick={onStart}>
            {words.t('case.tryAgain')}
          </button>
        </div>
      )}
    </section>
  );
}
