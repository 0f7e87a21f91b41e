import { qrSquares } from '#client/assignment/qr-code.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A QR code as an image of the document: black on white in every theme, because cameras need it so. */
export function drawQr(text: string, label: string): SVGSVGElement {
  const rows = qrSquares(text);
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('viewBox', `0 0 ${String(rows.length)} ${String(rows.length)}`);
  root.setAttribute('role', 'img');
  root.setAttribute('aria-label', label);
  root.setAttribute('class', 'assign-qr');
  root.setAttribute('shape-rendering', 'crispEdges');
  const paper = document.createElementNS(svg, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', '#fff');
  const ink = document.createElementNS(svg, 'path');
  ink.setAttribute('fill', '#000');
  ink.setAttribute(
    'd',
    rows
      .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
      .join(''),
  );
  root.append(paper, ink);
  return root;
}
