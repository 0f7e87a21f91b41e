import type { ReactElement, ReactNode, Ref } from 'react';
import { isAssumed } from '#core/case/assumed.ts';
import { bandShare, findDivergence, type Divergence } from '#core/case/divergence.ts';
import type { RubricResult } from '#core/case/view.ts';
import { AssumedMark } from './AssumedMark.tsx';
import { AuthoredText } from './Authored.tsx';
import type { Compared } from './compared.ts';
import { LoggedEvidence } from './LoggedEvidence.tsx';
import { LessonLink } from './Rubric.tsx';
import type { DebriefLinks } from './debrief-links.ts';
import type { DebriefWords } from './debrief-words.ts';
import { variableName } from './variable-name.ts';

interface LookBackProps {
  readonly compared: Compared;
  readonly links: DebriefLinks;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly words: DebriefWords;
}

/** Where a debrief starts: with what could still have been changed. */
export function LookBack({ compared, links, headingRef, words }: LookBackProps): ReactElement {
  const { run } = compared;
  return (
    <header className="case-look">
      <p className="eyebrow">{words.t('case.endedAfter', { elapsed: words.duration(run.view.minute) })}</p>
      <h2 id="case-look" ref={headingRef} tabIndex={-1}>
        {words.d('debrief.title')}
      </h2>
      <Parting compared={compared} words={words} />
      <OpenLines compared={compared} links={links} words={words} />
    </header>
  );
}

type PartProps = Omit<LookBackProps, 'links' | 'headingRef'>;

function Parting({ compared, words }: PartProps): ReactElement | null {
  const { run, expert } = compared;
  if (expert === null) return null;
  const found = findDivergence(
    run.session.compiled,
    { log: run.session.log, history: run.view.history },
    { log: expert.session.log, history: expert.view.history },
  );
  switch (found.kind) {
    case 'same':
      return <p>{words.d('debrief.same')}</p>;
    case 'within':
      return <p>{words.d(run.view.history.series.length > 0 ? 'debrief.within' : 'debrief.withinBare')}</p>;
    case 'choice':
      return <PartingChoice found={found} words={words} />;
    case 'value':
      return <PartingValue found={found} compared={compared} words={words} />;
  }
}

function PartingChoice(props: {
  readonly found: Extract<Divergence, { kind: 'choice' }>;
  readonly words: DebriefWords;
}): ReactElement {
  const { found, words } = props;
  return (
    <>
      <p>{words.d('debrief.divergedChoice', { time: words.clock(found.minute) })}</p>
      <dl className="case-parting">
        <dt>{words.d('debrief.chosen')}</dt>
        <dd>
          <AuthoredText text={found.chosen} words={words} />
        </dd>
        <dt>{words.d('debrief.expertChose')}</dt>
        <dd>
          <AuthoredText text={found.expertChosen} words={words} />
        </dd>
      </dl>
    </>
  );
}

interface PartingValueProps extends PartProps {
  readonly found: Extract<Divergence, { kind: 'value' }>;
}

function PartingValue({ found, compared, words }: PartingValueProps): ReactElement {
  const { minute, variable, learner, expert, extra, missing, shifted } = found;
  const entry = (title: string, one: { readonly act: string; readonly label: string }, time: ReactNode) => (
    <>
      <dt>{title}</dt>
      <dd>
        <AuthoredText text={one.label} words={words} /> {time}
        {isAssumed(compared.run.session.compiled, compared.model, one.act) && <AssumedMark words={words} />}
      </dd>
    </>
  );
  return (
    <>
      <p className="case-parting-sentence">
        {words.d('debrief.diverged', {
          time: words.clock(minute),
          name: variableName(variable, words),
          value: words.measure(variable, learner),
          expert: words.measure(variable, expert),
        })}
      </p>
      <dl className="case-parting">
        {extra !== null && entry(words.d('debrief.extra'), extra, words.clock(extra.minute))}
        {missing !== null && entry(words.d('debrief.missing'), missing, words.clock(missing.minute))}
        {shifted !== null &&
          entry(
            words.d('debrief.shifted', {
              time: words.clock(shifted.minute),
              expert: words.clock(shifted.expertMinute),
            }),
            shifted,
            null,
          )}
      </dl>
      <p className="quiet">{words.d('debrief.bandNote', { percent: 100 * bandShare })}</p>
    </>
  );
}

/** Enough to think about; the rubric below has all. */
const maximumLines = 3;

function OpenLines({ compared, links, words }: Omit<LookBackProps, 'headingRef'>): ReactElement {
  const { run, expert, variables } = compared;
  const lost = ({ outOf, points }: RubricResult): number => outOf - points;
  const open = run.ending.rubric
    .filter(({ earned }) => earned !== 'full')
    .sort((one, other) => lost(other) - lost(one))
    .slice(0, maximumLines);
  if (open.length === 0) return <p>{words.d('debrief.noneOpen')}</p>;
  return (
    <>
      <h3 id="case-open">{words.d('debrief.open')}</h3>
      <ol className="case-open" aria-labelledby="case-open">
        {open.map((line) => (
          <li key={line.id}>
            <p className="case-line-text">
              <AuthoredText text={line.text} words={words} />
            </p>
            <LoggedEvidence
              title={words.d('debrief.inLog')}
              logged={line.logged}
              variables={variables}
              words={words}
            />
            <LoggedEvidence
              title={words.d('debrief.expertLog')}
              logged={expert?.ending.rubric.find(({ id }) => id === line.id)?.logged ?? []}
              variables={variables}
              words={words}
            />
            {compared.assumed.rubric.has(line.id) && <AssumedMark words={words} />}
            <LessonLink line={line} links={links} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}
