import { useEffect, useRef, type ReactElement, type Ref } from 'react';
import type { SupportLevel } from '#core/case/support-schema.ts';
import type { CaseEnding, CaseView, FeedEntry } from '#core/case/view.ts';
import type { Lab } from '#core/course/schema.ts';
import type { CaseSession } from '#machines/case-player/session.ts';
import { AuthoredProse, AuthoredText } from './Authored.tsx';
import { Evidence } from './Evidence.tsx';
import { Feed, Feedback } from './Feed.tsx';
import { Results } from './Results.tsx';
import { Rubric } from './Rubric.tsx';
import { PlayAgain, SupportNote } from './PlayAgain.tsx';
import { RunDetails } from './RunDetails.tsx';
import { Trends } from './Trends.tsx';
import type { Words } from './words.ts';

interface DebriefProps {
  readonly session: CaseSession;
  readonly view: CaseView;
  readonly ending: CaseEnding;
  readonly labs: readonly Lab[];
  readonly lessonHref: (lesson: string) => string;
  readonly sourceHref: string;
  readonly words: Words;
  /** Help that this run had. */
  readonly support: SupportLevel;
  readonly onPlay: (support: SupportLevel) => void;
}

/** After the end: the outcome as a story, the rubric as the grade, and the run to look back on. */
export function Debrief(props: DebriefProps): ReactElement {
  const { session, view, ending, sourceHref, words } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="case-debrief" aria-labelledby="case-outcome">
      <Outcome ending={ending} view={view} headingRef={heading} sourceHref={sourceHref} words={words} />
      <SupportNote support={props.support} levels={session.compiled.support} words={words} />
      <PlayAgain
        support={props.support}
        levels={session.compiled.support}
        words={words}
        onPlay={props.onPlay}
      />
      <Rubric ending={ending} lessonHref={props.lessonHref} sourceHref={sourceHref} words={words} />
      <Decisions entries={view.feed} sourceHref={sourceHref} words={words} />
      <Trends
        history={view.history}
        title={words.t('case.trendsWholeRun')}
        bands={ending.bands}
        actMinutes={ending.acts.map(({ minute }) => minute)}
        endMinute={view.minute}
        words={words}
      />
      <div className="case-look-back">
        <Feed entries={view.feed} labs={props.labs} words={words} live={false} />
        <Results view={view} labs={props.labs} words={words} />
      </div>
      <RunDetails session={session} words={words} />
    </article>
  );
}

interface OutcomeProps {
  readonly ending: CaseEnding;
  readonly view: CaseView;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly sourceHref: string;
  readonly words: Words;
}

function Outcome({ ending, view, headingRef, sourceHref, words }: OutcomeProps): ReactElement {
  const { outcome, debrief } = ending;
  const claims = [...new Set([...outcome.claims, ...debrief.claims])];
  return (
    <header className="case-outcome">
      <p className="eyebrow">{words.t('case.outcome')}</p>
      <h2 id="case-outcome" ref={headingRef} tabIndex={-1}>
        <AuthoredText text={outcome.title} words={words} />
      </h2>
      <p className="quiet">{words.t('case.endedAfter', { elapsed: words.duration(view.minute) })}</p>
      <AuthoredProse text={outcome.text} words={words} />
      <AuthoredProse text={debrief.text} words={words} />
      <Evidence claims={claims} mark={outcome.evidence} sourceHref={sourceHref} words={words} />
    </header>
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
