import type { ReactElement } from 'react';
import type { RubricResult } from '#core/case/view.ts';
import { AssumedMark } from './AssumedMark.tsx';
import { AuthoredProse, AuthoredText } from './Authored.tsx';
import type { Compared } from './compared.ts';
import type { DebriefLinks } from './debrief-links.ts';
import type { DebriefWords } from './debrief-words.ts';
import { Evidence } from './Evidence.tsx';
import { Icon, type IconName } from './icons.tsx';
import { LoggedEvidence } from './LoggedEvidence.tsx';
import type { CaseKey } from './words.ts';

interface RubricProps {
  readonly compared: Compared;
  readonly links: DebriefLinks;
  readonly words: DebriefWords;
}

export const lineMarks: Readonly<
  Record<RubricResult['earned'], { readonly icon: IconName; readonly word: CaseKey }>
> = {
  full: { icon: 'full', word: 'case.lineFull' },
  half: { icon: 'half', word: 'case.lineHalf' },
  none: { icon: 'none', word: 'case.lineNone' },
};

/** The score, line by line, under the objective that each line serves. */
export function Rubric({ compared, links, words }: RubricProps): ReactElement {
  const { t } = words;
  const { ending } = compared.run;
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
                <RubricLine key={line.id} line={line} compared={compared} links={links} words={words} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface RubricLineProps extends RubricProps {
  readonly line: RubricResult;
}

function RubricLine({ line, compared, links, words }: RubricLineProps): ReactElement {
  const { icon, word } = lineMarks[line.earned];
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
        <LoggedEvidence
          title={words.d('debrief.inLog')}
          logged={line.logged}
          variables={compared.variables}
          words={words}
        />
        {compared.assumed.rubric.has(line.id) && <AssumedMark words={words} />}
        <AuthoredProse text={line.why} words={words} />
        <Evidence claims={line.claims} mark={line.evidence} sourceHref={links.sourceHref} words={words} />
        <LessonLink line={line} links={links} words={words} />
      </div>
    </li>
  );
}

/** To the section that teaches what the line asks for; where none is known, to the lesson of its objective. */
export function LessonLink(props: {
  readonly line: RubricResult;
  readonly links: DebriefLinks;
  readonly words: DebriefWords;
}): ReactElement {
  const { line, links, words } = props;
  const place = links.places[line.id];
  if (place === undefined) {
    return (
      <p className="case-lesson-link">
        <a href={links.lessonHref(line.objective.lesson)}>
          {words.t('case.lesson')}
          <span className="visually-hidden">: {line.text}</span>
        </a>
      </p>
    );
  }
  const [before, after] = words.d('debrief.section', { title: '\n' }).split('\n');
  return (
    <p className="case-lesson-link">
      <a href={links.lessonHref(place.lesson, place.anchor)}>
        {before}
        <AuthoredText text={place.title} words={words} />
        {after}
      </a>
    </p>
  );
}
