import { useId, type ReactElement } from 'react';
import { choices, type Choice } from '#core/results/choose-works.ts';
import type { AssignmentGroup } from '#core/results/summary.ts';
import { isolate } from '#core/text/isolate.ts';
import type { ResultsKey, Words } from './words.ts';

const choiceWords: Readonly<Record<Choice, ResultsKey>> = {
  best: 'results.choiceBest',
  latest: 'results.choiceLatest',
  first: 'results.choiceFirst',
};

interface ChoicesProps {
  readonly groups: readonly AssignmentGroup[];
  readonly digest: string;
  readonly onDigest: (digest: string) => void;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly words: Words;
}

/** Which assignment, and which work of a learner. */
export function Choices({ groups, digest, onDigest, choice, onChoice, words }: ChoicesProps): ReactElement {
  const { t, time } = words;
  const id = useId();
  const group = groups.find((each) => each.digest === digest);
  return (
    <section className="results-choices" aria-label={t('results.assignment')}>
      <p className="results-finder">
        <label htmlFor={`${id}-assignment`}>{t('results.assignment')}</label>
        <select
          id={`${id}-assignment`}
          value={digest}
          onChange={(event) => onDigest(event.currentTarget.value)}
        >
          {groups.map((each) => (
            <option key={each.digest} value={each.digest}>
              {t('results.assignmentOption', { title: isolate(each.title), count: each.learners })}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-choice`}>{t('results.choice')}</label>
        <select
          id={`${id}-choice`}
          value={choice}
          onChange={(event) => onChoice(event.currentTarget.value as Choice)}
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {t(choiceWords[each])}
            </option>
          ))}
        </select>
      </p>
      {group !== undefined && (group.by !== null || group.due !== null) && (
        <p className="quiet">
          {group.by !== null && <>{t('results.byWhom', { name: isolate(group.by) })} </>}
          {group.due !== null && t('results.dueOn', { time: time(group.due) })}
        </p>
      )}
      {group?.isDisputed === true && <p className="results-trouble">{t('results.disputed')}</p>}
    </section>
  );
}
