import type { CompiledCase } from '#core/case/compiled.ts';
import { formatExpression, signalsIn } from '#core/case/format-expression.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { regionsOf, type ChartEdge, type ChartRegion } from './chart-regions.ts';

export interface DrawnBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly isInitial: boolean;
}

export interface DrawnArrow {
  readonly path: string;
  /** Lines of text that stand above one another, the first at `y`, all centered on `x`. */
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}

export interface DrawnRegion {
  readonly id: string;
  readonly kind: ChartRegion['kind'];
  readonly y: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
  readonly arrows: readonly DrawnArrow[];
}

/** A statechart as shapes with coordinates, for an SVG. The same case gives the same drawing. */
export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  readonly regions: readonly DrawnRegion[];
  /** From a signal's region to each decision's that waits for it. */
  readonly links: readonly { readonly from: string; readonly to: string; readonly path: string }[];
}

const WIDTH = 800;
/** Room at the start for the links between regions. */
const GUTTER = 76;
const PADDING = 14;
const TITLE = 22;
const LINE = 16;
/** Of the monospaced letters of a label. */
const CHARACTER = 7.3;
const BOX = { width: 92, height: 30 };
const GAP = 14;

/** Lays the regions of a case's chart out below one another, in the order of the file: they run side by side. */
export function drawChart(compiled: CompiledCase, model: PatientModel | null): ChartDrawing {
  const regions: DrawnRegion[] = [];
  const all = regionsOf(compiled);
  let y = 0;
  for (const region of all) {
    const drawn = drawRegion(region, y, (edge) => labelOf(edge, compiled, model));
    regions.push(drawn);
    y += drawn.height + GAP;
  }
  return {
    width: WIDTH,
    height: Math.max(0, y - GAP),
    lineHeight: LINE,
    regions,
    links: linksBetween(all, regions),
  };
}

function labelOf(
  { event, condition }: ChartEdge,
  compiled: CompiledCase,
  model: PatientModel | null,
): string {
  const [kind, decision, option] = event.split('.');
  if (kind === 'choose') {
    const options = compiled.decisions.find(({ id }) => id === decision)?.options ?? [];
    return `${option ?? ''} (${options.find(({ id }) => id === option)?.verdict ?? ''})`;
  }
  return condition === null ? event : formatExpression(condition, compiled, model);
}

/** States from left to right; the edges between two of them as arrows below one another. */
function drawRegion(region: ChartRegion, top: number, label: (edge: ChartEdge) => string): DrawnRegion {
  const gaps = region.states.length - 1;
  const inner = WIDTH - GUTTER - 2 * PADDING;
  const gap = gaps === 0 ? 0 : (inner - region.states.length * BOX.width) / gaps;
  const left = (state: string): number => GUTTER + PADDING + region.states.indexOf(state) * (BOX.width + gap);
  const boxTop = top + PADDING + TITLE;
  const used = new Map<string, number>();
  const arrows = region.edges.map((edge) => {
    const [first, last] = [left(edge.from), left(edge.to)].sort((a, b) => a - b) as [number, number];
    const pair = String(first);
    const lines = wrap(label(edge), Math.floor((last - first - BOX.width - 24) / CHARACTER));
    const textTop = used.get(pair) ?? boxTop + LINE - 4;
    const y = textTop + (lines.length - 1) * LINE + 8;
    used.set(pair, y + LINE + 6);
    const [start, end] = [first + BOX.width, last];
    const isForward = left(edge.from) < left(edge.to);
    return {
      path: isForward ? `M${start} ${y}H${end - 2}` : `M${end} ${y}H${start + 2}`,
      label: { x: (start + end) / 2, y: textTop, lines },
    };
  });
  const bottom = Math.max(boxTop + BOX.height, ...[...used.values()].map((next) => next - LINE + 2));
  const boxes = region.states.map((state, index) => ({
    x: left(state),
    y: boxTop,
    width: BOX.width,
    height: bottom - boxTop,
    text: state,
    isInitial: index === 0,
  }));
  return { id: region.id, kind: region.kind, y: top, height: bottom + PADDING - top, boxes, arrows };
}

/** A link leaves its signal at the start of the row, each signal in a lane of its own. */
function linksBetween(all: readonly ChartRegion[], drawn: readonly DrawnRegion[]): ChartDrawing['links'] {
  const middleOf = (kind: ChartRegion['kind'], id: string): number => {
    const region = drawn.find((one) => one.kind === kind && one.id === id);
    return region === undefined ? 0 : region.y + region.height / 2;
  };
  const waits = all
    .filter(({ kind }) => kind === 'decision')
    .flatMap(({ id, edges }) =>
      [...new Set(edges.flatMap(({ condition }) => (condition === null ? [] : signalsIn(condition))))].map(
        (from) => ({ from, to: id }),
      ),
    );
  const lanes = [...new Set(waits.map(({ from }) => from))];
  return waits.map(({ from, to }) => {
    const x = GUTTER - 12 - lanes.indexOf(from) * Math.min(12, (GUTTER - 20) / Math.max(1, lanes.length));
    return {
      from,
      to,
      path: `M${GUTTER} ${middleOf('signal', from)}H${x}V${middleOf('decision', to)}H${GUTTER - 2}`,
    };
  });
}

/** Breaks `text` at spaces into lines of at most `most` characters; a longer word stands alone. */
function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
