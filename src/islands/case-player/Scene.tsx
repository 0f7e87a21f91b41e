import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement, type RefObject } from 'react';
import type { SupportLevel } from '#core/case/support-schema.ts';
import type { CaseView, FeedEntry } from '#core/case/view.ts';
import type { Lab } from '#core/course/schema.ts';
import { ActList } from './ActList.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { EvidenceNote } from './Evidence.tsx';
import { Feed, Feedback } from './Feed.tsx';
import { Hints } from './Hints.tsx';
import { LazyPart } from '../LazyPart.tsx';
import { loadTrends } from './late-parts.ts';
import { Monitor } from './Monitor.tsx';
import { Orders } from './Orders.tsx';
import { Results } from './Results.tsx';
import { VitalsLine } from './VitalsLine.tsx';
import { WorkedStep } from './WorkedStep.tsx';
import type { CaseRun } from './run.ts';
import type { Words } from './words.ts';

interface SceneProps {
  readonly run: CaseRun;
  readonly labs: readonly Lab[];
  readonly sourceHref: string;
  readonly words: Words;
  /** Missing where an assignment allows no further attempt. */
  readonly onStartOver: (() => void) | undefined;
}

/** A running case: what is known, what can be done, what happened. */
export function Scene({ run, labs, sourceHref, words, onStartOver }: SceneProps): ReactElement {
  const view = useSyncExternalStore(run.session.subscribe, run.session.view);
  const [lastAct, setLastAct] = useState<{ readonly label: string; readonly passed: number }>();
  const focus = useSceneFocus(view);
  const perform = (key: string, label: string): void => {
    run.perform(key);
    setLastAct({ label, passed: run.session.view().minute - view.minute });
  };
  return (
    <section className="case-scene" aria-labelledby="case-scene">
      <h2 id="case-scene" ref={focus.heading} tabIndex={-1}>
        {words.t(view.monitor.length > 0 ? 'case.scene' : 'case.sceneBranching')}
      </h2>
      <p role="status" className="visually-hidden">
        {lastAct !== undefined && announce(lastAct, view, words)}
      </p>
      <div className="case-columns">
        <div className="case-watch">
          <Monitor view={view} words={words} />
          <Feed entries={view.feed} labs={labs} words={words} live />
        </div>
        <Work
          view={view}
          support={run.support}
          labs={labs}
          sourceHref={sourceHref}
          words={words}
          focus={focus}
          onPerform={perform}
        />
      </div>
      <LiveTrends run={run} view={view} words={words} />
      <ActList entries={view.feed} words={words} />
      {onStartOver && (
        <button type="button" data-variant="quiet" onClick={onStartOver}>
          {words.t('case.startOver')}
        </button>
      )}
    </section>
  );
}

function LiveTrends(props: {
  readonly run: CaseRun;
  readonly view: CaseView;
  readonly words: Words;
}): ReactElement | null {
  const { run, view, words } = props;
  if (view.history.series.length === 0) return null;
  return (
    <LazyPart load={loadTrends} locale={words.locale}>
      {(Trends) => (
        <Trends
          history={view.history}
          title={words.t('case.trends')}
          bands={[]}
          actMinutes={run.session.log.map(({ minute }) => minute)}
          endMinute={roundAxis(view.minute)}
          words={words}
        />
      )}
    </LazyPart>
  );
}

interface WorkProps {
  readonly view: CaseView;
  readonly support: SupportLevel;
  readonly labs: readonly Lab[];
  readonly sourceHref: string;
  readonly words: Words;
  readonly focus: SceneFocus;
  readonly onPerform: (key: string, label: string) => void;
}

/** The learner's side of the scene. Feedback stays until the next act. */
function Work(props: WorkProps): ReactElement {
  const { view, support, labs, sourceHref, words, focus, onPerform } = props;
  const last = view.feed.findLast(({ kind }) => kind === 'act' || kind === 'feedback');
  return (
    <div className="case-work">
      <VitalsLine view={view} words={words} />
      {last?.kind === 'feedback' && (
        <div className="case-after-decision" ref={focus.feedback} tabIndex={-1}>
          <h3>{words.t('case.feedback')}</h3>
          <Feedback entry={last} words={words} />
          <EvidenceNote mark={last.evidence} words={words} />
        </div>
      )}
      {support === 'prompted' && <Hints hints={view.hints} sourceHref={sourceHref} words={words} />}
      {support === 'worked' ? (
        <WorkedStep view={view} sourceHref={sourceHref} words={words} onPerform={onPerform} />
      ) : (
        <Choices view={view} words={words} focus={focus} onPerform={onPerform} />
      )}
      <Results view={view} labs={labs} words={words} />
    </div>
  );
}

/** What only the learner can decide. */
function Choices({
  view,
  words,
  focus,
  onPerform,
}: Pick<WorkProps, 'view' | 'words' | 'focus' | 'onPerform'>): ReactElement {
  return (
    <>
      {view.openDecision !== null && (
        <DecisionForm
          key={view.openDecision.id}
          ref={focus.decision}
          decision={view.openDecision}
          words={words}
          onCommit={onPerform}
        />
      )}
      <Orders groups={view.groups} words={words} onPerform={(act) => onPerform(act.key, act.label)} />
    </>
  );
}

/** What changed, for those who cannot see the monitor: time, and the signs out of range. */
function announce(
  act: { readonly label: string; readonly passed: number },
  view: CaseView,
  words: Words,
): string {
  const elapsed = words.clock(view.minute);
  const signs = view.monitor
    .filter(({ range }) => range !== 'normal')
    .map(({ variable, value, range }) =>
      words.t(range === 'low' ? 'case.signLow' : 'case.signHigh', {
        name: words.name(variable.name),
        value: value.toFixed(variable.digits),
      }),
    );
  const time =
    act.passed === 0
      ? words.t('case.noTimePassed', { act: act.label, elapsed })
      : words.t('case.passed', { act: act.label, passed: words.duration(act.passed), elapsed });
  return [time, ...signs].join(' ');
}

const axisHours = [4, 8, 12, 24, 36, 48, 72] as const;

/** The time axis grows in steps, so that a curve does not shrink with every act. */
function roundAxis(minute: number): number {
  return (axisHours.find((hours) => hours * 60 >= minute) ?? Math.ceil(minute / 60)) * 60;
}

interface SceneFocus {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly feedback: RefObject<HTMLDivElement | null>;
  readonly decision: RefObject<HTMLFieldSetElement | null>;
}

/**
 * Focus stays on the button that was pressed, except where the next step is elsewhere: on the feedback
 * after a decision, on a decision that has just opened, and on the heading when the scene opens or, in a test,
 * when a decision was made and nothing is said about it.
 */
function useSceneFocus(view: CaseView): SceneFocus {
  const heading = useRef<HTMLHeadingElement>(null);
  const feedback = useRef<HTMLDivElement>(null);
  const decision = useRef<HTMLFieldSetElement>(null);
  const decided = countFeedback(view.feed);
  const opened = view.openDecision?.id;
  const previous = useRef({ decided, opened });
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    if (decided > previous.current.decided) feedback.current?.focus();
    else if (opened !== undefined && opened !== previous.current.opened) decision.current?.focus();
    else if (opened === undefined && previous.current.opened !== undefined) heading.current?.focus();
    previous.current = { decided, opened };
  }, [decided, opened]);
  return { heading, feedback, decision };
}

const countFeedback = (feed: readonly FeedEntry[]): number =>
  feed.filter(({ kind }) => kind === 'feedback').length;
