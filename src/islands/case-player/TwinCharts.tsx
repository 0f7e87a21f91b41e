import type { ReactElement } from 'react';
import type { CaseView, CaseEnding } from '#core/case/view.ts';
import type { DebriefWords } from './debrief-words.ts';
import { TwinChart } from './TwinChart.tsx';

export interface TwinRun {
  readonly label: string;
  readonly view: CaseView;
}

interface TwinChartsProps {
  readonly first: TwinRun;
  readonly second: TwinRun;
  readonly bands: CaseEnding['bands'];
  readonly actMinutes: readonly number[];
  readonly minute: number;
  readonly words: DebriefWords;
}

/** Every quantity that two runs draw, on one time axis. */
export function TwinCharts({
  first,
  second,
  bands,
  actMinutes,
  minute,
  words,
}: TwinChartsProps): ReactElement {
  const endMinute = Math.max(first.view.minute, second.view.minute);
  const samplesOf = ({ view }: TwinRun, id: string) => {
    const values = view.history.series.find(({ variable }) => variable.id === id)?.values ?? [];
    return values.map((value, index) => ({ minute: view.history.minutes[index] ?? 0, value }));
  };
  const signals = [...new Set(bands.map(({ signal }) => signal))];
  const phases = bands.map((band) => ({ ...band, lane: signals.indexOf(band.signal) }));
  return (
    <div className="case-charts">
      {first.view.history.series.map(({ variable }) => (
        <TwinChart
          key={variable.id}
          variable={variable}
          first={{ label: first.label, samples: samplesOf(first, variable.id) }}
          second={{ label: second.label, samples: samplesOf(second, variable.id) }}
          scale={{ range: variable.range, reference: variable.reference, endMinute, spans: [], actMinutes }}
          phases={phases}
          minute={minute}
          words={words}
        />
      ))}
    </div>
  );
}
