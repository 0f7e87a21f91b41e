import { useEffect, useRef, type ReactElement } from 'react';
import type { FeedEntry, ReadyResult } from '#core/case/view.ts';
import type { Lab } from '#core/course/schema.ts';
import { AuthoredProse, AuthoredText } from './Authored.tsx';
import { EvidenceNote } from './Evidence.tsx';
import { Icon } from './icons.tsx';
import { LabLine } from './LabValue.tsx';
import { verdictMarks } from './verdicts.ts';
import type { Words } from './words.ts';

interface FeedProps {
  readonly entries: readonly FeedEntry[];
  readonly labs: readonly Lab[];
  readonly words: Words;
  /** A running case says what is new and keeps the newest in sight. */
  readonly live: boolean;
}

/** Everything that happened, in order. */
export function Feed({ entries, labs, words, live }: FeedProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (live) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [entries.length, live]);
  return (
    <section className="case-feed" aria-labelledby="case-feed">
      <h3 id="case-feed">{words.t('case.feed')}</h3>
      <div
        ref={list}
        className="case-feed-entries"
        // It scrolls, so the keyboard must reach it.
        {...(live ? { role: 'log', tabIndex: 0, 'aria-labelledby': 'case-feed' } : {})}
      >
        {entries.map((entry, index) => (
          // Entries are only appended.
          <div key={index} className="case-entry" data-kind={entry.kind}>
            <span className="case-entry-time">{words.clock(entry.minute)}</span>
            <Entry entry={entry} labs={labs} words={words} brief={!live} />
          </div>
        ))}
      </div>
    </section>
  );
}

interface EntryProps {
  readonly entry: FeedEntry;
  readonly labs: readonly Lab[];
  readonly words: Words;
  readonly brief: boolean;
}

function Entry({ entry, labs, words, brief }: EntryProps): ReactElement {
  switch (entry.kind) {
    case 'act':
      return (
        <div>
          <AuthoredText text={entry.label} words={words} />
          {entry.text !== null && <AuthoredProse text={entry.text} words={words} />}
        </div>
      );
    case 'result':
      return (
        <div>
          {words.t('case.resultReady')}: <AuthoredText text={entry.result.label} words={words} />
          {!brief && <Finding result={entry.result} labs={labs} words={words} />}
        </div>
      );
    case 'decision':
      return (
        <div>
          {words.t('case.decision')}: <AuthoredText text={entry.prompt} words={words} />
        </div>
      );
    case 'feedback':
      return <Feedback entry={entry} words={words} brief={brief} />;
    case 'vignette':
      return <AuthoredProse text={entry.text} words={words} />;
    case 'event':
      return (
        <div>
          <AuthoredProse text={entry.text} words={words} />
          <EvidenceNote mark={entry.evidence} words={words} />
        </div>
      );
  }
}

/** What a test showed, in short, so that it is read where the eye and the screen reader already are. */
function Finding({ result, labs, words }: FindingProps): ReactElement {
  return (
    <>
      {result.labs.map((value) => (
        <LabLine key={value.lab} value={value} labs={labs} words={words} />
      ))}
      {result.texts.map((text) => (
        <AuthoredProse key={text} text={text} words={words} />
      ))}
    </>
  );
}

interface FindingProps extends Pick<FeedProps, 'labs' | 'words'> {
  readonly result: ReadyResult;
}

interface FeedbackProps {
  readonly entry: Extract<FeedEntry, { kind: 'feedback' }>;
  readonly words: Words;
  /** Without the reason, where that stands elsewhere on the page. */
  readonly brief?: boolean;
}

/** What was chosen, how good it was, and why. */
export function Feedback({ entry, words, brief = false }: FeedbackProps): ReactElement {
  const { icon, word } = verdictMarks[entry.verdict];
  return (
    <div className="case-feedback" data-verdict={entry.verdict}>
      <p>
        {words.t('case.youChose')} <AuthoredText text={entry.chosen} words={words} />
      </p>
      <p className="case-verdict">
        <Icon name={icon} />
        <strong>{words.t(word)}</strong>
      </p>
      {!brief && <AuthoredProse text={entry.text} words={words} />}
    </div>
  );
}
