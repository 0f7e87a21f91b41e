import { useId, type ReactElement } from 'react';
import { drawChart, frame, type ChartGeometry, type ChartScale, type Sample } from './chart-geometry.ts';
import type { Words } from './words.ts';

interface ChartProps {
  readonly name: string;
  readonly symbol: string;
  readonly unit: string;
  readonly digits: number;
  readonly scale: ChartScale;
  readonly samples: readonly Sample[];
  readonly words: Words;
}

/** One sign over the whole run: curve, normal range, the learner's acts, and the same as a table. */
export function Chart(props: ChartProps): ReactElement {
  const { name, symbol, unit, digits, scale, samples, words } = props;
  const titleId = useId();
  const geometry = drawChart(samples, scale);
  const last = samples.at(-1);
  return (
    <figure className="case-chart">
      <figcaption>
        <bdi className="case-chart-symbol">{symbol}</bdi> <span className="quiet">{name}</span>
        {last !== undefined && (
          <bdi className="case-chart-now" dir="ltr">
            {last.value.toFixed(digits)} {unit}
          </bdi>
        )}
      </figcaption>
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-labelledby={titleId}
        direction="ltr"
      >
        <title id={titleId}>{summarize(props)}</title>
        <Axes geometry={geometry} digits={digits} hours={words.t('case.hours')} />
        <path className="case-chart-acts" aria-hidden="true" d={geometry.acts} />
        <path className="case-chart-curve" d={geometry.curve} />
        {geometry.last !== undefined && (
          <circle className="case-chart-last" cx={geometry.last.x} cy={geometry.last.y} r="3" />
        )}
      </svg>
      <ChartTable caption={name} unit={unit} digits={digits} samples={samples} words={words} />
    </figure>
  );
}

function summarize({ name, unit, digits, samples, words }: ChartProps): string {
  const values = samples.map(({ value }) => value);
  const show = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(digits));
  return words.t('case.chartSummary', {
    name,
    unit,
    first: show(values[0]),
    last: show(values.at(-1)),
    least: show(values.length === 0 ? undefined : Math.min(...values)),
    greatest: show(values.length === 0 ? undefined : Math.max(...values)),
  });
}

interface AxesProps {
  readonly geometry: ChartGeometry;
  readonly digits: number;
  readonly hours: string;
}

export function Axes({ geometry, digits, hours }: AxesProps): ReactElement {
  return (
    <g aria-hidden="true">
      {geometry.spans.map(({ x, width }, index) => (
        <rect
          key={index}
          className="case-chart-span"
          data-order={index + 1}
          x={x}
          y={frame.top}
          width={width}
          height={frame.bottom - frame.top}
        />
      ))}
      {geometry.band !== undefined && (
        <rect
          className="case-chart-band"
          x={frame.start}
          y={geometry.band.y}
          width={frame.end - frame.start}
          height={geometry.band.height}
        />
      )}
      {geometry.valueTicks.map(({ y, value }) => (
        <g key={value}>
          <line className="case-chart-grid" x1={frame.start} x2={frame.end} y1={y} y2={y} />
          <text className="case-chart-label case-chart-label-value" x={frame.start - 5} y={y + 4}>
            {value.toFixed(digits)}
          </text>
        </g>
      ))}
      {geometry.timeTicks.map(({ x, hour }) => (
        <text key={hour} className="case-chart-label case-chart-label-time" x={x} y={frame.bottom + 18}>
          {hour === 0 ? `0 ${hours}` : hour}
        </text>
      ))}
    </g>
  );
}

type ChartTableProps = Pick<ChartProps, 'unit' | 'digits' | 'samples' | 'words'> & {
  readonly caption: string;
};

/** At most this many rows: one an hour for a day, fewer for longer runs. */
const maximumRows = 26;

function ChartTable({ caption, unit, digits, samples, words }: ChartTableProps): ReactElement {
  const every = Math.max(1, Math.ceil(samples.length / maximumRows));
  const rows = samples.filter((_, index) => index % every === 0 || index === samples.length - 1);
  return (
    <details className="case-chart-table">
      <summary>{words.t('case.asTable')}</summary>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('case.time')}</th>
            <th scope="col">{unit}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ minute, value }) => (
            <tr key={minute}>
              <th scope="row">{words.clock(minute)}</th>
              <td>{value.toFixed(digits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
