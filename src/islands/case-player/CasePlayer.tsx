import { useEffect, useMemo, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { AssignedRun } from '#client/assignment/case-desk.ts';
import { setBusy } from '#client/offline/rest.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { SupportLevel } from '#core/case/support-schema.ts';
import { courseSectionPath, pagePath } from '#core/course/address.ts';
import type { Lab } from '#core/course/schema.ts';
import type { Locale } from '#core/text/local-text.ts';
import { href } from '#i18n/href.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { ReferencesHref } from './Evidence.tsx';
import type { DebriefLinks, LessonSection } from './debrief-links.ts';
import { LazyPart } from '../LazyPart.tsx';
import { loadDebrief, loadSharedRun, loadWithheld, prefetchParts } from './late-parts.ts';
import { Scene } from './Scene.tsx';
import { StartPanel } from './StartPanel.tsx';
import { forgetCodeInAddress } from './replay-fragment.ts';
import { quietSession } from './quiet-session.ts';
import { findRun, startRun, type CaseRun, type RunSetup } from './run.ts';
import { useReplayCode } from './use-replay-code.ts';
import { useRunSetup } from './use-run-setup.ts';
import { wordsIn, type Words } from './words.ts';

export interface CasePlayerProps {
  readonly compiled: CompiledCase;
  readonly course: string;
  readonly labs: readonly Lab[];
  /** By rubric line: the section that teaches it. */
  readonly lessonPlaces: Readonly<Record<string, LessonSection>>;
  readonly locale: Locale;
  /** Language the case is written in. */
  readonly contentLanguage: Locale;
  /** Id of the page's `<details>` that holds the patient's story; it folds away when the case starts. */
  readonly introId: string;
  /** False where the runs of this case are kept nowhere. */
  readonly isRecorded?: boolean;
  /** Where it is played for an assignment, which says how. */
  readonly assigned?: AssignedRun;
}

export function CasePlayer(props: CasePlayerProps): ReactElement {
  const words = useMemo(
    () => wordsIn(props.locale, props.contentLanguage),
    [props.locale, props.contentLanguage],
  );
  const loaded = useRunSetup(props.compiled, props.course, {
    isRecorded: props.isRecorded ?? true,
    assigned: props.assigned,
  });
  if (loaded.state === 'ready') {
    return (
      <ReferencesHref.Provider value={href(props.locale, courseSectionPath(props.course, 'references'))}>
        <Player {...props} setup={loaded.setup} words={words} />
      </ReferencesHref.Provider>
    );
  }
  return (
    <p role="status" className="case-loading">
      {words.t(loaded.state === 'loading' ? 'case.loading' : 'case.loadFailed')}
    </p>
  );
}

interface PlayerProps extends CasePlayerProps {
  readonly setup: RunSetup;
  readonly words: Words;
}

function Player({ setup, words, ...props }: PlayerProps): ReactElement {
  const [found] = useState(() => findRun(setup));
  const [run, setRun] = useState<CaseRun>();
  const [code, setCode] = useReplayCode();
  /** Help in the run that would begin if the one under way were given up. */
  const [asking, setAsking] = useState<SupportLevel>();
  const open = (next: CaseRun): void => {
    foldIntro(props.introId);
    forgetCodeInAddress();
    setAsking(undefined);
    setRun(next);
  };
  const mayBegin = props.assigned?.mayBegin ?? true;
  const start = (support: SupportLevel): void => open(startRun(setup, support));
  if (code !== undefined) {
    return <Shared {...props} setup={setup} code={code} words={words} onClose={() => setCode(undefined)} />;
  }
  return (
    <div className="case-player">
      {run === undefined ? (
        <StartPanel
          found={found}
          levels={props.compiled.support}
          words={words}
          onStart={found.state === 'resumable' ? setAsking : start}
          mayBegin={mayBegin}
          onContinue={open}
          onOpenReplay={props.assigned === undefined ? setCode : undefined}
        />
      ) : (
        <Stage
          {...props}
          run={run}
          setup={setup}
          links={linksOf(props)}
          words={words}
          onPlay={mayBegin ? start : undefined}
          onStartOver={mayBegin ? () => setAsking(run.support) : undefined}
        />
      )}
      <StartOverDialog asking={asking} words={words} onStart={start} onKeep={() => setAsking(undefined)} />
    </div>
  );
}

interface StartOverDialogProps {
  readonly asking: SupportLevel | undefined;
  readonly words: Words;
  readonly onStart: (support: SupportLevel) => void;
  readonly onKeep: () => void;
}

function StartOverDialog({ asking, words, onStart, onKeep }: StartOverDialogProps): ReactElement {
  return (
    <ConfirmDialog
      open={asking !== undefined}
      title={words.t('case.startOverTitle')}
      text={words.t('case.startOverText')}
      confirm={words.t('case.startOver')}
      cancel={words.t('case.keepPlaying')}
      onConfirm={() => {
        if (asking !== undefined) onStart(asking);
      }}
      onCancel={onKeep}
    />
  );
}

interface SharedProps extends PlayerProps {
  readonly code: string;
  readonly onClose: () => void;
}

/** A run from a replay code, in place of one's own. */
function Shared({ setup, code, words, ...props }: SharedProps): ReactElement {
  return (
    <div className="case-player">
      <LazyPart load={loadSharedRun} locale={words.locale}>
        {(SharedRun) => (
          <SharedRun
            key={code}
            pasted={code}
            compiled={props.compiled}
            model={setup.model}
            labs={props.labs}
            links={linksOf(props)}
            words={words}
            onClose={props.onClose}
          />
        )}
      </LazyPart>
    </div>
  );
}

function linksOf({ locale, course, lessonPlaces }: CasePlayerProps): DebriefLinks {
  return {
    lessonHref: (lesson, anchor) =>
      href(locale, pagePath(course, 'lesson', lesson)) + (anchor === undefined ? '' : `#${anchor}`),
    sourceHref: href(locale, courseSectionPath(course, 'source')),
    places: lessonPlaces,
  };
}

interface StageProps extends CasePlayerProps {
  readonly run: CaseRun;
  readonly setup: RunSetup;
  readonly links: DebriefLinks;
  readonly words: Words;
  /** Missing where an assignment allows no further attempt. */
  readonly onPlay: ((support: SupportLevel) => void) | undefined;
  readonly onStartOver: (() => void) | undefined;
}

/** The scene while the case runs, the debrief after. */
function Stage({ run, words, assigned, onPlay, ...props }: StageProps): ReactElement {
  const { session } = run;
  const view = useSyncExternalStore(session.subscribe, session.view);
  const { ending } = view;
  const ended = useMemo(() => (ending === null ? null : { session, view, ending }), [session, view, ending]);
  const showsDebrief = assigned?.showsDebrief !== false;
  useEffect(() => prefetchParts(showsDebrief), [showsDebrief]);
  useBusyWhile(ended === null);
  const shown = useMemo(
    () => (assigned?.isQuiet === true ? { ...run, session: quietSession(run.session) } : run),
    [run, assigned?.isQuiet],
  );
  if (ended === null) {
    return (
      <Scene
        key={run.id}
        run={shown}
        labs={props.labs}
        sourceHref={props.links.sourceHref}
        words={words}
        onStartOver={props.onStartOver}
      />
    );
  }
  if (assigned?.showsDebrief === false) {
    const onStart = onPlay && (() => onPlay(run.support));
    return (
      <LazyPart load={loadWithheld} locale={words.locale}>
        {(Withheld) => <Withheld assigned={assigned} words={words} onStart={onStart} />}
      </LazyPart>
    );
  }
  return (
    <LazyPart load={loadDebrief} locale={words.locale}>
      {(Debrief) => (
        <Debrief
          key={run.id}
          run={ended}
          model={props.setup.model}
          labs={props.labs}
          links={props.links}
          words={words}
          {...(onPlay === undefined ? {} : { own: { support: run.support, onPlay } })}
        />
      )}
    </LazyPart>
  );
}

/** No new version of the site takes the page away from a case that runs. */
function useBusyWhile(isRunning: boolean): void {
  useEffect(() => {
    setBusy('case', isRunning);
    return () => setBusy('case', false);
  }, [isRunning]);
}

function foldIntro(id: string): void {
  const intro = document.getElementById(id);
  if (intro instanceof HTMLDetailsElement) intro.open = false;
}
