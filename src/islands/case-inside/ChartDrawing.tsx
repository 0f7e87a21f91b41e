import { Fragment, type ReactElement } from 'react';
import { drawChart } from '#machines/case-player/chart-drawing.ts';
import type { InsideProps } from './inside.ts';
import { ScrollBox } from './ScrollBox.tsx';

type Drawing = ReturnType<typeof drawChart>;
type Region = Drawing['regions'][number];

/** The chart that plays the case: a row for each signal and decision, states as boxes, what moves between them as arrows. */
export function ChartDrawing({ compiled, model, words: { t } }: InsideProps): ReactElement {
  const drawing = drawChart(compiled, model);
  const { width, height, regions, links } = drawing;
  const kinds = { signal: t('instructor.signal'), decision: t('instructor.decision') };
  return (
    <ScrollBox label={t('instructor.chartScroll')}>
      <svg
        className="inside-chart"
        viewBox={`-1 -1 ${String(width + 2)} ${String(height + 2)}`}
        width={width}
        height={height}
        direction="ltr"
        role="img"
        aria-labelledby="chart-title chart-description"
      >
        <title id="chart-title">{t('instructor.chartTitle', { title: compiled.title })}</title>
        <desc id="chart-description">
          {t('instructor.chartDescription', {
            signals: compiled.signals.length,
            decisions: compiled.decisions.length,
          })}
        </desc>
        <ArrowHead />
        {regions.map((region) => (
          <RegionRow
            key={`${region.kind} ${region.id}`}
            region={region}
            name={`${kinds[region.kind]} ${region.id}`}
            drawing={drawing}
          />
        ))}
        {links.map(({ path }) => (
          <path key={path} className="link" d={path} markerEnd="url(#chart-arrow)" />
        ))}
      </svg>
    </ScrollBox>
  );
}

function ArrowHead(): ReactElement {
  return (
    <defs>
      <marker
        id="chart-arrow"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="8"
        markerHeight="8"
        orient="auto"
      >
        <path className="head" d="M0 0 8 4 0 8Z" />
      </marker>
    </defs>
  );
}

interface RegionRowProps {
  readonly region: Region;
  readonly name: string;
  readonly drawing: Drawing;
}

function RegionRow({ region, name, drawing: { width, lineHeight } }: RegionRowProps): ReactElement {
  return (
    <g>
      <rect className="region" x="76" y={region.y} width={width - 76} height={region.height} rx="4" />
      <text className="name" x="90" y={region.y + 24}>
        {name}
      </text>
      {region.boxes.map((box) => (
        <Fragment key={`${String(box.x)} ${String(box.y)}`}>
          <rect
            className={box.isInitial ? 'state initial' : 'state'}
            x={box.x}
            y={box.y}
            width={box.width}
            height={box.height}
            rx="6"
          />
          <text className="state-name" x={box.x + box.width / 2} y={box.y + box.height / 2 + 4}>
            {box.text}
          </text>
        </Fragment>
      ))}
      {region.arrows.map(({ path, label }) => (
        <Fragment key={path}>
          <path className="edge" d={path} markerEnd="url(#chart-arrow)" />
          <text className="condition" lang="en">
            {label.lines.map((line, index) => (
              <tspan key={line} x={label.x} y={label.y + index * lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
        </Fragment>
      ))}
    </g>
  );
}
