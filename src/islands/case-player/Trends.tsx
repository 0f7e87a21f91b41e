import type { ReactElement } from 'react';
import type { CaseEnding, History } from '#core/case/view.ts';
import { AuthoredText } from './Authored.tsx';
import { Chart } from './Chart.tsx';
import type { Words } from './words.ts';
import { variableName } from './variable-name.ts';

interface TrendsProps {
  readonly history: History;
  readonly title: string;
  /** Only once the case is over. */
  readonly bands: CaseEnding['bands'];
  readonly actMinutes: readonly number[];
  readonly endMinute: number;
  readonly words: Words;
}

/** All curves of a run as small charts on one time axis. */
export function Trends(props: TrendsProps): ReactElement | null {
  const { history, bands, words } = props;
  if (history.series.length === 0) return null;
  return (
    <section className="case-trends" aria-labelledby="case-trends">
      <h3 id="case-trends">{props.title}</h3>
      <p className="quiet">{words.t('case.trendsNote')}</p>
      {bands.length > 0 && <BandLegend bands={bands} words={words} />}
      <div className="case-charts">
        {history.series.map(({ variable, values }) => (
          <Chart
            key={variable.id}
            name={variableName(variable, words)}
            symbol={variable.authored === true ? '' : variable.symbol}
            unit={variable.unit === '1' ? '' : variable.unit}
            digits={variable.digits}
            scale={{
              range: variable.range,
              reference: variable.reference,
              endMinute: props.endMinute,
              spans: bands,
              actMinutes: props.actMinutes,
            }}
            samples={values.map((value, index) => ({ minute: history.minutes[index] ?? 0, value }))}
            words={words}
          />
        ))}
      </div>
    </section>
  );
}

function BandLegend({ bands, words }: Pick<TrendsProps, 'bands' | 'words'>): ReactElement {
  return (
    <ul className="case-bands">
      {bands.map(({ signal, name, fromMinute, toMinute }, index) => (
        <li key={`${signal} ${fromMinute}`} data-order={index + 1}>
          <AuthoredText text={name} words={words} />{' '}
          <span className="quiet">
            {words.t('case.range', { low: words.clock(fromMinute), high: words.clock(toMinute) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
