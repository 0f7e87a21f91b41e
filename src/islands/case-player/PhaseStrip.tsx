import { isolateLeftToRight } from '#core/text/isolate.ts';
import type { ReactElement } from 'react';
import type { EndedRun } from '#machines/case-player/expert-run.ts';
import { AuthoredText } from './Authored.tsx';
import { actsOf } from './compared.ts';
import type { DebriefWords } from './debrief-words.ts';

interface PhaseStripProps {
  readonly run: EndedRun;
  readonly expert: EndedRun;
  readonly runLabel: string;
  readonly minute: number;
  readonly words: DebriefWords;
}

/** The named phases of the run, one lane each, and the acts of both runs below them. The times stand in words beside. */
export function PhaseStrip({ run, expert, runLabel, minute, words }: PhaseStripProps): ReactElement {
  const end = Math.max(60, run.view.minute, expert.view.minute);
  const x = (at: number): number => Math.round((1000 * at) / end);
  const { bands } = run.ending;
  const phases = [...new Map(bands.map(({ signal, name }) => [signal, name]))];
  const ticks = (ended: EndedRun): string =>
    actsOf(ended)
      .map((act) => `M${x(act.minute)} 0V20`)
      .join('');
  const count = (ended: EndedRun): string => words.d('debrief.actsCount', { count: actsOf(ended).length });
  return (
    <dl className="case-phases" aria-label={words.d('debrief.phases')}>
      {phases.map(([signal, name]) => {
        const mine = bands.filter((band) => band.signal === signal);
        const bars = mine.map(({ fromMinute, toMinute }) => {
          const width = Math.max(2, x(toMinute) - x(fromMinute));
          return `M${x(fromMinute)} 3h${width}v14h${-width}z`;
        });
        return (
          <Lane
            key={signal}
            d={bars.join('')}
            kind="phase"
            moment={x(minute)}
            label={<AuthoredText text={name} words={words} />}
          >
            {mine
              .map(({ fromMinute, toMinute }) =>
                isolateLeftToRight(`${words.clock(fromMinute)}–${words.clock(toMinute)}`),
              )
              .join(', ')}
          </Lane>
        );
      })}
      <Lane d={ticks(run)} kind="acts" moment={x(minute)} label={runLabel}>
        {count(run)}
      </Lane>
      <Lane d={ticks(expert)} kind="expert" moment={x(minute)} label={words.d('debrief.expert')}>
        {count(expert)}
      </Lane>
    </dl>
  );
}

interface LaneProps {
  readonly d: string;
  readonly kind: 'phase' | 'acts' | 'expert';
  readonly moment: number;
  readonly label: ReactElement | string;
  readonly children: string;
}

function Lane({ d, kind, moment, label, children }: LaneProps): ReactElement {
  return (
    <div className="case-lane" data-kind={kind}>
      <dt>{label}</dt>
      <dd>
        <svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" direction="ltr">
          <path className="case-lane-base" d="M0 19.5H1000" />
          <path className="case-lane-mark" d={d} />
          <path className="case-twin-moment" d={`M${moment} 0V20`} />
        </svg>
        <span className="quiet">{children}</span>
      </dd>
    </div>
  );
}
