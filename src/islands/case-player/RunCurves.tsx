import { useId, useMemo, useState, type ReactElement } from 'react';
import { labelOf } from '#core/case/act-names.ts';
import { findDivergence } from '#core/case/divergence.ts';
import type { EndedRun } from '#machines/case-player/expert-run.ts';
import { AuthoredText } from './Authored.tsx';
import { actsOf, type Compared } from './compared.ts';
import type { DebriefWords } from './debrief-words.ts';
import { PhaseStrip } from './PhaseStrip.tsx';
import { TwinCharts } from './TwinCharts.tsx';

interface RunCurvesProps {
  readonly compared: Compared;
  readonly expert: EndedRun;
  readonly runLabel: string;
  readonly words: DebriefWords;
}

/** A point of time that can be looked at: an act of one of the runs, or where they part. */
interface Moment {
  readonly minute: number;
  /** Whose act, or what it is. */
  readonly who: string;
  /** The author's words for the act. */
  readonly label: string | null;
}

/** Both runs on one axis. One moment at a time is marked in all charts, with what was done then and the values of both. */
export function RunCurves({ compared, expert, runLabel, words }: RunCurvesProps): ReactElement | null {
  const { run, assumed } = compared;
  const expertLabel = words.d('debrief.expert');
  const moments = useMemo(() => listMoments(run, expert, runLabel, words), [run, expert, runLabel, words]);
  const [at, setAt] = useState(() => Math.max(0, moments.findIndex(isParting(words))));
  const moment = moments[at] ?? { minute: 0, who: '', label: null };
  if (run.view.history.series.length === 0) return null;
  const { compiled } = run.session;
  return (
    <section className="case-trends" aria-labelledby="case-trends">
      <h3 id="case-trends">{words.d('debrief.curves')}</h3>
      <p className="quiet">{words.d('debrief.curvesNote')}</p>
      {assumed.acts.length > 0 && (
        <p className="quiet">
          {words.d('debrief.assumedActs')}{' '}
          {assumed.acts.map((act, index) => (
            <span key={act}>
              {index > 0 && ' · '}
              <AuthoredText text={labelOf(compiled, act)} words={words} />
            </span>
          ))}
        </p>
      )}
      <PhaseStrip run={run} expert={expert} runLabel={runLabel} minute={moment.minute} words={words} />
      <MomentPicker moments={moments} at={at} words={words} onPick={setAt} />
      <TwinCharts
        first={{ label: runLabel, view: run.view }}
        second={{ label: expertLabel, view: expert.view }}
        bands={run.ending.bands}
        actMinutes={actsOf(run).map(({ minute }) => minute)}
        minute={moment.minute}
        words={words}
      />
    </section>
  );
}

interface MomentPickerProps {
  readonly moments: readonly Moment[];
  readonly at: number;
  readonly words: DebriefWords;
  readonly onPick: (at: number) => void;
}

function MomentPicker({ moments, at, words, onPick }: MomentPickerProps): ReactElement {
  const id = useId();
  const moment = moments[at];
  const spoken = moment === undefined ? '' : `${words.clock(moment.minute)}, ${describe(moment)}`;
  const step = (by: number): void => onPick(Math.min(moments.length - 1, Math.max(0, at + by)));
  return (
    <div className="case-moment no-print">
      <label htmlFor={id}>{words.d('debrief.moment')}</label>
      <p className="case-moment-now" aria-hidden="true">
        <b>{words.clock(moment?.minute ?? 0)}</b> <span className="quiet">{moment?.who}</span>{' '}
        {moment?.label != null && <AuthoredText text={moment.label} words={words} />}
      </p>
      <div className="case-moment-row">
        <button type="button" onClick={() => step(-1)}>
          {words.d('debrief.earlierMoment')}
        </button>
        <input
          id={id}
          type="range"
          // Time runs from left to right in the charts of every language, and so it does here.
          dir="ltr"
          min={0}
          max={moments.length - 1}
          value={at}
          aria-valuetext={spoken}
          onChange={(event) => onPick(Number(event.target.value))}
        />
        <button type="button" onClick={() => step(1)}>
          {words.d('debrief.laterMoment')}
        </button>
      </div>
    </div>
  );
}

const describe = ({ who, label }: Moment): string => (label === null ? who : `${who}: ${label}`);

function listMoments(
  run: EndedRun,
  expert: EndedRun,
  runLabel: string,
  words: DebriefWords,
): readonly Moment[] {
  const { compiled } = run.session;
  const acts = (ended: EndedRun, who: string): readonly Moment[] =>
    actsOf(ended).map(({ minute, act }) => ({ minute, who, label: labelOf(compiled, act) }));
  const parted = findDivergence(
    compiled,
    { log: run.session.log, history: run.view.history },
    { log: expert.session.log, history: expert.view.history },
  );
  return [
    { minute: 0, who: words.d('debrief.momentOpening'), label: null },
    ...acts(run, runLabel),
    ...acts(expert, words.d('debrief.expert')),
    ...('minute' in parted
      ? [{ minute: parted.minute, who: words.d('debrief.momentParted'), label: null }]
      : []),
    { minute: run.view.minute, who: words.d('debrief.momentEnd'), label: null },
  ].sort((one, other) => one.minute - other.minute);
}

const isParting =
  (words: DebriefWords) =>
  ({ who, label }: Moment): boolean =>
    label === null && who === words.d('debrief.momentParted');
