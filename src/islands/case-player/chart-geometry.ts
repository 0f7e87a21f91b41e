/** Where the marks of one small chart stand, in the units of its viewBox. Pure, so it can be tested. */

export interface Sample {
  readonly minute: number;
  readonly value: number;
}

export interface ChartScale {
  /** Least and greatest value the axis must show. */
  readonly range: readonly [number, number];
  readonly reference: { readonly low: number | null; readonly high: number | null } | undefined;
  /** The time axis runs from 0 to here; several charts of one run share it. */
  readonly endMinute: number;
  /** Stretches of time to stand behind the curve. */
  readonly spans: readonly { readonly fromMinute: number; readonly toMinute: number }[];
  readonly actMinutes: readonly number[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ChartGeometry {
  /** `d` of the curve; empty without samples. */
  readonly curve: string;
  readonly last: Point | undefined;
  /** The same of a second run on the same axes. */
  readonly otherCurve: string;
  readonly otherLast: Point | undefined;
  readonly band: { readonly y: number; readonly height: number } | undefined;
  readonly valueTicks: readonly { readonly y: number; readonly value: number }[];
  readonly timeTicks: readonly { readonly x: number; readonly hour: number }[];
  readonly spans: readonly { readonly x: number; readonly width: number }[];
  /** `d` of the ticks under the axis. */
  readonly acts: string;
}

export const frame = { width: 320, height: 132, start: 40, end: 308, top: 10, bottom: 108 } as const;

/** More points than this cannot be told apart at the size of the chart. */
const maximumPoints = 240;
const hourSteps = [1, 2, 3, 6, 12, 24, 48] as const;
const maximumTimeTicks = 6;

export function drawChart(
  samples: readonly Sample[],
  scale: ChartScale,
  others: readonly Sample[] = [],
): ChartGeometry {
  const [low, high] = valueExtent([...samples, ...others], scale.range);
  const endMinute = Math.max(60, scale.endMinute);
  const x = (minute: number): number => timeToX(minute, endMinute);
  const y = (value: number): number =>
    round(frame.bottom - ((value - low) / (high - low)) * (frame.bottom - frame.top));
  const place = ({ minute, value }: Sample): Point => ({ x: x(minute), y: y(value) });
  const points = thin(samples).map(place);
  const otherPoints = thin(others).map(place);
  return {
    curve: pathThrough(points),
    last: points.at(-1),
    otherCurve: pathThrough(otherPoints),
    otherLast: otherPoints.at(-1),
    band: bandOf(scale.reference, low, high, y),
    valueTicks: valueTicks(scale.reference, low, high).map((value) => ({ y: y(value), value })),
    timeTicks: timeTicks(endMinute).map((hour) => ({ x: x(hour * 60), hour })),
    spans: scale.spans.map(({ fromMinute, toMinute }) => ({
      x: x(fromMinute),
      width: Math.max(1, round(x(toMinute) - x(fromMinute))),
    })),
    acts: scale.actMinutes.map((minute) => `M${x(minute)} ${frame.bottom}v5`).join(''),
  };
}

/** Where `minute` stands on an axis that ends at `endMinute`. */
export function timeToX(minute: number, endMinute: number): number {
  return round(frame.start + (minute / Math.max(60, endMinute)) * (frame.end - frame.start));
}

const pathThrough = (points: readonly Point[]): string =>
  points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('');

/** The declared range, widened where the curve leaves it. */
function valueExtent(
  samples: readonly Sample[],
  range: readonly [number, number],
): readonly [number, number] {
  const values = samples.map(({ value }) => value);
  const low = Math.min(range[0], ...values);
  const high = Math.max(range[1], ...values);
  return high > low ? [low, high] : [low, low + 1];
}

function bandOf(
  reference: ChartScale['reference'],
  low: number,
  high: number,
  y: (value: number) => number,
): ChartGeometry['band'] {
  if (reference === undefined) return undefined;
  const top = y(Math.min(high, Math.max(low, reference.high ?? high)));
  const bottom = y(Math.max(low, Math.min(high, reference.low ?? low)));
  return bottom > top ? { y: top, height: round(bottom - top) } : undefined;
}

/** Ends of the axis and of the reference band; a limit too near an end would print over it. */
function valueTicks(reference: ChartScale['reference'], low: number, high: number): number[] {
  const limits = [reference?.low, reference?.high].filter(
    (limit): limit is number => typeof limit === 'number' && clear(limit, [low, high], high - low),
  );
  const [first, second] = limits;
  const both = first === undefined || second === undefined || clear(second, [first], high - low);
  return [low, ...(both ? limits : limits.slice(0, 1)), high];
}

const clear = (value: number, others: readonly number[], span: number): boolean =>
  others.every((other) => Math.abs(value - other) / span > 0.16);

function timeTicks(endMinute: number): number[] {
  const hours = endMinute / 60;
  const step = hourSteps.find((candidate) => hours / candidate <= maximumTimeTicks) ?? Math.ceil(hours / 6);
  return Array.from({ length: Math.floor(hours / step) + 1 }, (_, index) => index * step);
}

/** Keeps the ends and, of each stretch between, the least and the greatest, so that no peak is lost. */
function thin(samples: readonly Sample[]): readonly Sample[] {
  if (samples.length <= maximumPoints) return samples;
  const stretch = Math.ceil(samples.length / (maximumPoints / 2));
  const kept: Sample[] = samples.slice(0, 1);
  for (let from = 0; from < samples.length; from += stretch) {
    const part = samples.slice(from, from + stretch);
    const least = part.reduce((best, sample) => (sample.value < best.value ? sample : best));
    const greatest = part.reduce((best, sample) => (sample.value > best.value ? sample : best));
    kept.push(...(least.minute <= greatest.minute ? [least, greatest] : [greatest, least]));
  }
  const last = samples.at(-1);
  if (last !== undefined && kept.at(-1) !== last) kept.push(last);
  return kept;
}

const round = (value: number): number => Math.round(value * 10) / 10;
