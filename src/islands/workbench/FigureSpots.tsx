import { useEffect, useRef, type ReactElement } from 'react';
import type { ItemOf } from '#core/quiz/schema.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
/** Of the longer side of the drawing. */
const radiusShare = 0.032;

interface FigureSpotsProps {
  readonly item: ItemOf<'label'>;
  /** A figure of the course: its build has let no script, style or foreign address into it. */
  readonly svg: string;
}

/** The figure of a question with its numbered spots. */
export function FigureSpots({ item, svg }: FigureSpotsProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawing = drawFigure(svg, item.spots);
    place.current?.replaceChildren(...(drawing === null ? [] : [drawing]));
  }, [svg, item]);
  return <div ref={place} className="preview-figure" role="img" aria-label={item.alt} />;
}

/** Null where there is no such figure. What is parsed runs no script. */
function drawFigure(svg: string, spots: ItemOf<'label'>['spots']): Element | null {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (parsed.namespaceURI !== svgNamespace) return null;
  const figure = document.importNode(parsed, true);
  const [x = 0, y = 0, width = 100, height = 100] = (figure.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const radius = Math.max(width, height) * radiusShare;
  figure.setAttribute('aria-hidden', 'true');
  spots.forEach(({ at: [across, down] }, index) => {
    const center = { x: x + across * width, y: y + down * height };
    const disk = draw('circle', { cx: center.x, cy: center.y, r: radius });
    const number = draw('text', {
      ...center,
      'font-size': radius * 1.25,
      'text-anchor': 'middle',
      'dominant-baseline': 'central',
    });
    number.textContent = String(index + 1);
    const mark = draw('g', { class: 'preview-spot' });
    mark.append(disk, number);
    figure.append(mark);
  });
  return figure;
}

function draw(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
