import type { ReactElement } from 'react';
import type { CaseEnding, RubricResult } from '#core/case/view.ts';
import { AuthoredProse, AuthoredText } from './Authored.tsx';
import { Evidence } from './Evidence.tsx';
import { Icon, type IconName } from './icons.tsx';
import type { CaseKey, Words } from './words.ts';

interface RubricProps {
  readonly ending: CaseEnding;
  readonly lessonHref: (lesson: string) => string;
  readonly sourceHref: string;
  readonly words: Words;
}

const marks: Readonly<Record<RubricResult['earned'], { readonly icon: IconName; readonly word: CaseKey }>> = {
  full: { icon: 'full', word: 'case.lineFull' },
  half: { icon: 'half', word: 'case.lineHalf' },
  none: { icon: 'none', word: 'case.lineNone' },
};

/** The score, line by line, under the objective that each line serves. */
export function Rubric({ ending, lessonHref, sourceHref, words }: RubricProps): ReactElement {
  const { t } = words;
  const objectives = [...new Map(ending.rubric.map(({ objective }) => [objective.id, objective])).values()];
  return (
    <section className="case-rubric" aria-labelledby="case-score">
      <h3 id="case-score">
        {t('case.score')} <span className="case-score">{t('case.scoreOf', { score: ending.score })}</span>
      </h3>
      <p className="quiet">{t('case.scoreNote')}</p>
      {ending.cappedFrom !== null && (
        <p>{t('case.capped', { score: ending.score, rubric: ending.cappedFrom })}</p>
      )}
      {objectives.map((objective) => (
        <section key={objective.id} className="case-objective">
          <h4>
            <AuthoredText text={objective.text} words={words} />
          </h4>
          <ul>
            {ending.rubric
              .filter((line) => line.objective.id === objective.id)
              .map((line) => (
                <RubricLine key={line.id} line={line} sourceHref={sourceHref} words={words} />
              ))}
          </ul>
          <p>
            <a href={lessonHref(objective.lesson)}>
              {t('case.lesson')}
              <span className="visually-hidden">: {objective.text}</span>
            </a>
          </p>
        </section>
      ))}
    </section>
  );
}

interface RubricLineProps {
  readonly line: RubricResult;
  readonly sourceHref: string;
  readonly words: Words;
}

function RubricLine({ line, sourceHref, words }: RubricLineProps): ReactElement {
  const { icon, word } = marks[line.earned];
  return (
    <li className="case-line" data-earned={line.earned}>
      <p className="case-line-mark">
        <Icon name={icon} />
        <strong>{words.t(word)}</strong>{' '}
        <span className="quiet">{words.t('case.points', { points: line.points, weight: line.outOf })}</span>
      </p>
      <div>
        <p className="case-line-text">
          <AuthoredText text={line.text} words={words} />
        </p>
        <AuthoredProse text={line.why} words={words} />
        <Evidence claims={line.claims} mark={line.evidence} sourceHref={sourceHref} words={words} />
      </div>
    </li>
  );
}
