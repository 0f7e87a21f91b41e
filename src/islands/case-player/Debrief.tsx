import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { SupportLevel } from '#core/case/support-schema.ts';
import type { FeedEntry } from '#core/case/view.ts';
import type { Lab } from '#core/course/schema.ts';
import type { EndedRun } from '#machines/case-player/expert-run.ts';
import { AssumedMark } from './AssumedMark.tsx';
import { AuthoredProse, AuthoredText } from './Authored.tsx';
import { compareRun, type Compared } from './compared.ts';
import type { DebriefLinks } from './debrief-links.ts';
import { debriefWordsOf, type DebriefWords } from './debrief-words.ts';
import { Evidence } from './Evidence.tsx';
import { Feed, Feedback } from './Feed.tsx';
import { LookBack } from './LookBack.tsx';
import { Results } from './Results.tsx';
import { Rubric } from './Rubric.tsx';
import { PlayAgain, SupportNote } from './PlayAgain.tsx';
import { RunCurves } from './RunCurves.tsx';
import { RunDetails } from './RunDetails.tsx';
import { ShareRun } from './ShareRun.tsx';
import { Trends } from './Trends.tsx';
import { WhatIf } from './WhatIf.tsx';
import type { Words } from './words.ts';

interface DebriefProps {
  readonly run: EndedRun;
  readonly model: PatientModel | null;
  readonly labs: readonly Lab[];
  readonly links: DebriefLinks;
  readonly words: Words;
  /** Of a run of one's own: help that it had, and how to play on. */
  readonly own?: { readonly support: SupportLevel; readonly onPlay: (support: SupportLevel) => void };
  /** Of a run that somebody shared: how to leave it. */
  readonly shared?: { readonly onClose: () => void };
}

/** After the end: what could have been changed, the outcome as a story, the rubric as the grade, and the run to look back on. */
export function Debrief({ run, model, labs, links, own, shared, ...props }: DebriefProps): ReactElement {
  const words = useMemo(() => debriefWordsOf(props.words), [props.words]);
  const compared = useMemo(() => compareRun(run, model), [run, model]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { session, view } = run;
  const { support: levels } = session.compiled;
  return (
    <article className="case-debrief" aria-labelledby="case-look">
      {shared !== undefined && <SharedNote onClose={shared.onClose} words={words} />}
      <LookBack compared={compared} links={links} headingRef={heading} words={words} />
      <Outcome compared={compared} sourceHref={links.sourceHref} words={words} />
      {own !== undefined && <SupportNote support={own.support} levels={levels} words={words} />}
      {own !== undefined && (
        <PlayAgain support={own.support} levels={levels} words={words} onPlay={own.onPlay} />
      )}
      <Rubric compared={compared} links={links} words={words} />
      <Decisions entries={view.feed} sourceHref={links.sourceHref} words={words} />
      <Curves compared={compared} isShared={shared !== undefined} words={words} />
      <WhatIf compared={compared} words={words} />
      <ShareRun session={session} words={words} />
      <div className="case-look-back">
        <Feed entries={view.feed} labs={labs} words={words} live={false} />
        <Results view={view} labs={labs} words={words} />
      </div>
      <RunDetails session={session} words={words} />
    </article>
  );
}

function SharedNote(props: { readonly onClose: () => void; readonly words: DebriefWords }): ReactElement {
  return (
    <div className="case-shared">
      <p>{props.words.d('debrief.shared')}</p>
      <button type="button" onClick={props.onClose}>
        {props.words.d('debrief.close')}
      </button>
    </div>
  );
}

interface OutcomeProps {
  readonly compared: Compared;
  readonly sourceHref: string;
  readonly words: DebriefWords;
}

function Outcome({ compared, sourceHref, words }: OutcomeProps): ReactElement {
  const { outcome, debrief } = compared.run.ending;
  const claims = [...new Set([...outcome.claims, ...debrief.claims])];
  return (
    <section className="case-outcome" aria-labelledby="case-outcome">
      <p className="eyebrow">{words.t('case.outcome')}</p>
      <h2 id="case-outcome">
        <AuthoredText text={outcome.title} words={words} />
      </h2>
      {compared.assumed.outcome && <AssumedMark words={words} />}
      <AuthoredProse text={outcome.text} words={words} />
      <AuthoredProse text={debrief.text} words={words} />
      <Evidence claims={claims} mark={outcome.evidence} sourceHref={sourceHref} words={words} />
    </section>
  );
}

interface DecisionsProps {
  readonly entries: readonly FeedEntry[];
  readonly sourceHref: string;
  readonly words: Words;
}

function Decisions({ entries, sourceHref, words }: DecisionsProps): ReactElement | null {
  const made = entries.filter((entry) => entry.kind === 'feedback');
  if (made.length === 0) return null;
  return (
    <section className="case-decisions" aria-labelledby="case-decisions">
      <h3 id="case-decisions">{words.t('case.decisions')}</h3>
      {made.map((entry, index) => (
        <div key={index} className="case-decided">
          <Feedback entry={entry} words={words} />
          <Evidence claims={entry.claims} mark={entry.evidence} sourceHref={sourceHref} words={words} />
        </div>
      ))}
    </section>
  );
}

interface CurvesProps {
  readonly compared: Compared;
  readonly isShared: boolean;
  readonly words: DebriefWords;
}

/** Beside the expert's where there is an expert's run, alone where there is none. */
function Curves({ compared, isShared, words }: CurvesProps): ReactElement {
  const { run, expert } = compared;
  const runLabel = words.d(isShared ? 'debrief.thisRun' : 'debrief.you');
  if (expert !== null) {
    return <RunCurves compared={compared} expert={expert} runLabel={runLabel} words={words} />;
  }
  return (
    <Trends
      history={run.view.history}
      title={words.t('case.trendsWholeRun')}
      bands={run.ending.bands}
      actMinutes={run.ending.acts.map(({ minute }) => minute)}
      endMinute={run.view.minute}
      words={words}
    />
  );
}
