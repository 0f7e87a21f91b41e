import type { ReactElement } from 'react';
import type { FeedEntry } from '#core/case/view.ts';
import { AuthoredText } from './Authored.tsx';
import type { Words } from './words.ts';

interface ActListProps {
  readonly entries: readonly FeedEntry[];
  readonly words: Words;
}

/** The learner's own acts and choices on a line of time. */
export function ActList({ entries, words }: ActListProps): ReactElement {
  const acts = entries.flatMap((entry) => {
    if (entry.kind === 'act') return [{ minute: entry.minute, label: entry.label }];
    return entry.kind === 'feedback' ? [{ minute: entry.minute, label: entry.chosen }] : [];
  });
  return (
    <section className="case-acts" aria-labelledby="case-acts">
      <h3 id="case-acts">{words.t('case.acts')}</h3>
      {acts.length === 0 ? (
        <p className="quiet">{words.t('case.actsEmpty')}</p>
      ) : (
        <ol>
          {acts.map(({ minute, label }, index) => (
            // Acts are only appended.
            <li key={index}>
              <span className="case-entry-time">{words.clock(minute)}</span>
              <AuthoredText text={label} words={words} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
