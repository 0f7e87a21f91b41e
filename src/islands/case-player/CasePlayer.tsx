import { useEffect, useMemo, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { SupportLevel } from '#core/case/support-schema.ts';
import { courseSectionPath, pagePath } from '#core/course/address.ts';
import type { Lab } from '#core/course/schema.ts';
import type { Locale } from '#core/text/local-text.ts';
import { href } from '#i18n/href.ts';
import './case-player.css';
import './charts.css';
import './debrief.css';
import './feed.css';
import './monitor.css';
import './orders.css';
import './results.css';
import './support.css';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { ReferencesHref } from './Evidence.tsx';
import { LazyPart, loadDebrief, prefetchParts } from './LazyPart.tsx';
import { Scene } from './Scene.tsx';
import { StartPanel } from './StartPanel.tsx';
import { findRun, startRun, type CaseRun, type RunSetup } from './run.ts';
import { useRunSetup } from './use-run-setup.ts';
import { wordsIn, type Words } from './words.ts';

export interface CasePlayerProps {
  readonly compiled: CompiledCase;
  readonly course: string;
  readonly labs: readonly Lab[];
  readonly locale: Locale;
  /** Language the case is written in. */
  readonly contentLanguage: Locale;
  /** Id of the page's `<details>` that holds the patient's story; it folds away when the case starts. */
  readonly introId: string;
}

export function CasePlayer(props: CasePlayerProps): ReactElement {
  const words = useMemo(
    () => wordsIn(props.locale, props.contentLanguage),
    [props.locale, props.contentLanguage],
  );
  const loaded = useRunSetup(props.compiled, props.course);
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
  /** Help in the run that would begin if the one under way were given up. */
  const [asking, setAsking] = useState<SupportLevel>();
  const open = (next: CaseRun): void => {
    foldIntro(props.introId);
    setAsking(undefined);
    setRun(next);
  };
  const start = (support: SupportLevel): void => open(startRun(setup, support));
  return (
    <div className="case-player">
      {run === undefined ? (
        <StartPanel
          found={found}
          levels={props.compiled.support}
          memoryOnly={setup.record.storage === 'memory'}
          words={words}
          onStart={found.state === 'resumable' ? setAsking : start}
          onContinue={open}
        />
      ) : (
        <Stage {...props} run={run} words={words} onPlay={start} onStartOver={() => setAsking(run.support)} />
      )}
      <ConfirmDialog
        open={asking !== undefined}
        title={words.t('case.startOverTitle')}
        text={words.t('case.startOverText')}
        confirm={words.t('case.startOver')}
        cancel={words.t('case.keepPlaying')}
        onConfirm={() => {
          if (asking !== undefined) start(asking);
        }}
        onCancel={() => setAsking(undefined)}
      />
    </div>
  );
}

interface StageProps extends CasePlayerProps {
  readonly run: CaseRun;
  readonly words: Words;
  readonly onPlay: (support: SupportLevel) => void;
  readonly onStartOver: () => void;
}

/** The scene while the case runs, the debrief after. */
function Stage({ run, words, ...props }: StageProps): ReactElement {
  const { session } = run;
  const view = useSyncExternalStore(session.subscribe, session.view);
  const { ending } = view;
  const sourceHref = href(props.locale, courseSectionPath(props.course, 'source'));
  useEffect(prefetchParts, []);
  if (ending === null) {
    return (
      <Scene
        key={run.id}
        run={run}
        labs={props.labs}
        sourceHref={sourceHref}
        words={words}
        onStartOver={props.onStartOver}
      />
    );
  }
  return (
    <LazyPart load={loadDebrief} words={words}>
      {(Debrief) => (
        <Debrief
          session={session}
          view={view}
          ending={ending}
          labs={props.labs}
          lessonHref={(lesson) => href(props.locale, pagePath(props.course, 'lesson', lesson))}
          sourceHref={sourceHref}
          words={words}
          support={run.support}
          onPlay={props.onPlay}
        />
      )}
    </LazyPart>
  );
}

function foldIntro(id: string): void {
  const intro = document.getElementById(id);
  if (intro instanceof HTMLDetailsElement) intro.open = false;
}
