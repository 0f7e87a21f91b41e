import type { ReactElement } from 'react';
import { labelOf } from '#core/case/act-names.ts';
import type { EndedRun } from '#machines/case-player/expert-run.ts';
import type { LostAct, Rerun } from '#machines/case-player/rerun.ts';
import { AuthoredText } from './Authored.tsx';
import type { DebriefKey, DebriefWords } from './debrief-words.ts';

interface WhatIfNotesProps {
  readonly run: EndedRun;
  readonly rerun: Rerun;
  readonly words: DebriefWords;
}

const reasons: Readonly<Record<LostAct['reason'], DebriefKey>> = {
  ended: 'debrief.lostEnded',
  'answer-first': 'debrief.lostAnswerFirst',
  'already-done': 'debrief.lostAlreadyDone',
  'not-possible': 'debrief.lostNotPossible',
  'never-asked': 'debrief.lostNeverAsked',
};

/** What the change did to the rest of the log, so that nobody takes the rerun for more than it is. */
export function WhatIfNotes({ run, rerun, words }: WhatIfNotesProps): ReactElement | null {
  const { compiled } = run.session;
  const met = run.view.feed.flatMap((entry) => (entry.kind === 'decision' ? [entry.decision] : []));
  const unmet = rerun.unanswered.filter((decision) => !met.includes(decision));
  const isUntreated = rerun.view.minute > run.view.minute;
  if (rerun.lost.length + rerun.shiftedAnswers.length + unmet.length === 0 && !isUntreated) return null;
  const act = (key: string): ReactElement => <AuthoredText text={labelOf(compiled, key)} words={words} />;
  return (
    <ul className="case-what-if-notes">
      {rerun.lost.map((lost, index) => (
        <li key={`lost ${index}`}>
          {words.d('debrief.lost')}: {act(lost.act)} ({words.clock(lost.minute)}),{' '}
          {lost.text === null ? (
            words.d(reasons[lost.reason])
          ) : (
            <AuthoredText text={lost.text} words={words} />
          )}
        </li>
      ))}
      {rerun.shiftedAnswers.map((answer) => (
        <li key={answer.act}>
          {words.d('debrief.shiftedAnswer', {
            given: words.clock(answer.givenMinute),
            planned: words.clock(answer.minute),
          })}
          : {act(answer.act)}
        </li>
      ))}
      {unmet.map((decision) => (
        <li key={decision}>
          {words.d('debrief.unanswered')}: <AuthoredText text={promptOf(rerun, decision)} words={words} />
        </li>
      ))}
      {isUntreated && (
        <li>
          {words.d(compiled.model === null ? 'debrief.untreatedBare' : 'debrief.untreated', {
            time: words.clock(run.view.minute),
          })}
        </li>
      )}
    </ul>
  );
}

function promptOf({ view }: Rerun, decision: string): string {
  const asked = view.feed.find((entry) => entry.kind === 'decision' && entry.decision === decision);
  return asked?.kind === 'decision' ? asked.prompt : '';
}
