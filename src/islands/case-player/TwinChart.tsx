import { useId, type ReactElement } from 'react';
import { Axes } from './Chart.tsx';
import { drawChart, frame, timeToX, type ChartScale, type Sample } from './chart-geometry.ts';
import { unitOf, type DebriefWords } from './debrief-words.ts';
import type { VariableDeclaration } from '#core/case/patient-model.ts';
import { variableName } from './variable-name.ts';

/** One of the two runs that a chart compares. */
export interface TwinCurve {
  /** Who or what it is: "You", "Expert". */
  readonly label: string;
  readonly samples: readonly Sample[];
}

export interface Phase {
  /** From 0. */
  readonly lane: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

interface TwinChartProps {
  readonly variable: VariableDeclaration;
  readonly first: TwinCurve;
  readonly second: TwinCurve;
  readonly scale: ChartScale;
  /** Phases of the first run: thin bars above the curves, one lane for each, as in the strip above the charts. */
  readonly phases: readonly Phase[];
  /** The moment whose values stand above the curves. */
  readonly minute: number;
  readonly words: DebriefWords;
}

/** One quantity of two runs: a solid and a dashed curve, their values at one moment, and all of it as a table. */
export function TwinChart(props: TwinChartProps): ReactElement {
  const { variable, first, second, scale, phases, minute, words } = props;
  const titleId = useId();
  const geometry = drawChart(first.samples, scale, second.samples);
  const x = timeToX(minute, scale.endMinute);
  const above = lanePitch * (1 + Math.max(-1, ...phases.map(({ lane }) => lane)));
  return (
    <figure className="case-chart case-twin">
      <figcaption>
        <bdi className="case-chart-symbol">{variable.authored === true ? '' : variable.symbol}</bdi>{' '}
        <span className="quiet">{variableName(variable, words)}</span>
        <span className="case-twin-values">
          <ValueAt curve={first} dashed={false} variable={variable} minute={minute} words={words} />
          <ValueAt curve={second} dashed variable={variable} minute={minute} words={words} />
        </span>
      </figcaption>
      <svg
        viewBox={`0 ${-above} ${frame.width} ${frame.height + above}`}
        role="img"
        aria-labelledby={titleId}
        direction="ltr"
      >
        <title id={titleId}>{summarize(props)}</title>
        <Axes geometry={geometry} digits={variable.digits} hours={words.t('case.hours')} />
        <path className="case-twin-phase" aria-hidden="true" d={phaseBars(phases, scale.endMinute, above)} />
        <path className="case-twin-moment" d={`M${x} ${-above}V${frame.bottom}`} />
        <path className="case-chart-curve case-twin-second" d={geometry.otherCurve} />
        <path className="case-chart-curve" d={geometry.curve} />
        {geometry.otherLast !== undefined && (
          <circle className="case-twin-end" cx={geometry.otherLast.x} cy={geometry.otherLast.y} r="3" />
        )}
        {geometry.last !== undefined && (
          <circle className="case-chart-last" cx={geometry.last.x} cy={geometry.last.y} r="3" />
        )}
      </svg>
      <TwinTable {...props} />
    </figure>
  );
}

/** In units of the chart. */
const lanePitch = 5;
const laneHeight = 3;

function phaseBars(phases: readonly Phase[], endMinute: number, above: number): string {
  return phases
    .map(({ lane, fromMinute, toMinute }) => {
      const from = timeToX(fromMinute, endMinute);
      const width = Math.max(1, timeToX(toMinute, endMinute) - from);
      return `M${from} ${lane * lanePitch - above}h${width}v${laneHeight}h${-width}z`;
    })
    .join('');
}

interface ValueAtProps extends Pick<TwinChartProps, 'variable' | 'minute' | 'words'> {
  readonly curve: TwinCurve;
  readonly dashed: boolean;
}

function ValueAt({ curve, dashed, variable, minute, words }: ValueAtProps): ReactElement {
  const value = valueAt(curve.samples, minute);
  return (
    <span className="case-twin-value">
      <LineSample dashed={dashed} /> {curve.label}{' '}
      <b>{value === undefined ? words.d('debrief.ended') : words.measure(variable, value)}</b>
    </span>
  );
}

/** How a curve is drawn, beside its name. */
export function LineSample({ dashed }: { readonly dashed: boolean }): ReactElement {
  return (
    <svg className="case-twin-sample" viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
      <path className={dashed ? 'case-chart-curve case-twin-second' : 'case-chart-curve'} d="M0 4H24" />
    </svg>
  );
}

/** The newest sample at `minute`; none once the run has ended. */
function valueAt(samples: readonly Sample[], minute: number): number | undefined {
  if (minute > (samples.at(-1)?.minute ?? -1)) return undefined;
  return samples.findLast((sample) => sample.minute <= minute)?.value;
}

function summarize({ variable, first, second, words }: TwinChartProps): string {
  const show = (value: number | undefined): string => value?.toFixed(variable.digits) ?? '–';
  const extent = ({ samples }: TwinCurve): readonly [string, string, string] => {
    const values = samples.map(({ value }) => value);
    return [show(Math.min(...values)), show(Math.max(...values)), show(values.at(-1))];
  };
  const [firstLeast, firstGreatest, firstLast] = extent(first);
  const [secondLeast, secondGreatest, secondLast] = extent(second);
  return words.d('debrief.twinSummary', {
    name: variableName(variable, words),
    unit: unitOf(variable.unit) || '–',
    first: first.label,
    second: second.label,
    firstLeast,
    firstGreatest,
    firstLast,
    secondLeast,
    secondGreatest,
    secondLast,
  });
}

/** At most this many rows: one an hour for a day, fewer for longer runs. */
const maximumRows = 26;

function TwinTable({ variable, first, second, words }: TwinChartProps): ReactElement {
  const minutes = [...new Set([...first.samples, ...second.samples].map(({ minute }) => minute))].sort(
    (a, b) => a - b,
  );
  const every = Math.max(1, Math.ceil(minutes.length / maximumRows));
  const ends = [first.samples.at(-1)?.minute, second.samples.at(-1)?.minute];
  const rows = minutes.filter((minute, index) => index % every === 0 || ends.includes(minute));
  const unit = unitOf(variable.unit);
  return (
    <details className="case-chart-table">
      <summary>{words.t('case.asTable')}</summary>
      <table>
        <caption>
          {variableName(variable, words)}
          {unit !== '' && <bdi dir="ltr"> ({unit})</bdi>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.t('case.time')}</th>
            <th scope="col">{first.label}</th>
            <th scope="col">{second.label}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((minute) => (
            <tr key={minute}>
              <th scope="row">{words.clock(minute)}</th>
              {[first, second].map(({ samples }, index) => (
                <td key={index}>
                  {valueAt(samples, minute)?.toFixed(variable.digits) ?? words.d('debrief.ended')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
