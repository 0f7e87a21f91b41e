import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Choice } from '#core/results/choose-works.ts';
import type { Locale } from '#core/text/local-text.ts';
import { LazyPart } from '../LazyPart.tsx';
import { AddFiles } from './AddFiles.tsx';
import { Choices } from './Choices.tsx';
import { loadCollected, prefetchCollected } from './late-tables.ts';
import type { ResultsCourse } from './results-course.ts';
import { useCollection } from './use-collection.ts';
import { wordsIn } from './words.ts';

export interface ResultsDeskProps {
  readonly courses: readonly ResultsCourse[];
  readonly locale: Locale;
}

/** The page of an instructor who collects results. Closing it forgets everything. */
export function ResultsDesk({ courses, locale }: ResultsDeskProps): ReactElement {
  const words = useMemo(() => wordsIn(locale), [locale]);
  const [digest, setDigest] = useState<string | null>(null);
  const [choice, setChoice] = useState<Choice>('best');
  const collection = useCollection(courses, digest, choice);
  const { summary, report } = collection;
  const isReading = collection.progress !== null;
  useEffect(() => {
    if (isReading) prefetchCollected();
  }, [isReading]);
  return (
    <div className="results">
      <AddFiles collection={collection} words={words} />
      {summary !== null && summary.assignments.length > 0 && (
        <Choices
          groups={summary.assignments}
          digest={report?.report?.digest ?? ''}
          onDigest={setDigest}
          choice={choice}
          onChoice={setChoice}
          words={words}
        />
      )}
      {summary !== null && (
        <LazyPart load={loadCollected} locale={locale}>
          {(Collected) => (
            <Collected summary={summary} collected={report} courses={courses} locale={locale} />
          )}
        </LazyPart>
      )}
    </div>
  );
}
