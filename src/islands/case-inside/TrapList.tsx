import type { ReactElement } from 'react';
import { readTemplate, type HeadedProps } from './inside.ts';
import { verdictKeys } from './verdict-keys.ts';

/** Every option that is a trap or harmful, with what the learner is told. */
export function TrapList({
  compiled,
  words: { t, authored },
  heading: Heading,
}: Omit<HeadedProps, 'model'>): ReactElement {
  const asked = compiled.decisions
    .map(({ id, prompt, options }) => ({
      id,
      prompt: readTemplate(prompt),
      traps: options.filter(({ verdict }) => verdict === 'trap' || verdict === 'harmful'),
    }))
    .filter(({ traps }) => traps.length > 0);
  if (asked.length === 0) return <p>{t('instructor.noTraps')}</p>;
  return (
    <>
      {asked.map(({ id, prompt, traps }) => (
        <section key={id} className="inside-traps">
          <Heading {...authored}>{prompt}</Heading>
          <dl>
            {traps.map((option) => (
              <div key={option.id}>
                <dt>
                  <span {...authored}>{option.text}</span> ({t(verdictKeys[option.verdict])})
                </dt>
                <dd {...authored}>{readTemplate(option.feedback)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
