import type { ReactElement } from 'react';
import { Condition } from './Condition.tsx';
import type { InsideProps } from './inside.ts';
import { verdictKeys } from './verdict-keys.ts';

/** What the drawing of the chart shows, in words. */
export function ChartWords({ compiled, model, words: { t, authored } }: InsideProps): ReactElement {
  const inside = { compiled, model };
  return (
    <ul>
      {compiled.signals.map(({ id, on, off }) => (
        <li key={id}>
          {t('instructor.signal')} <bdi>{id}</bdi>: {t('instructor.turnsOn')}{' '}
          <Condition {...inside} condition={on} />, {t('instructor.turnsOff')}{' '}
          <Condition {...inside} condition={off} />.
        </li>
      ))}
      {compiled.decisions.map(({ id, when, options }) => (
        <li key={id}>
          {t('instructor.decision')} <bdi>{id}</bdi>: {t('instructor.opens')}{' '}
          <Condition {...inside} condition={when} />.
          <ul>
            {options.map((option) => (
              <li key={option.id}>
                <span {...authored}>{option.text}</span> ({t(verdictKeys[option.verdict])})
              </li>
            ))}
          </ul>
        </li>
      ))}
      <li>
        {t('instructor.ends')} <Condition {...inside} condition={compiled.ends} />.
      </li>
    </ul>
  );
}
