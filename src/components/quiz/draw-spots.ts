/** Of the longer side of the drawing. */
const radiusShare = 0.032;

/**
 * An SVG for the inside of an element that says what it shows, with a numbered disk at each of `spots` (fractions
 * of width and height). Attributes only: a `style` would break the content security policy.
 */
export function drawSpots(svg: string, spots: readonly (readonly [number, number])[]): string {
  const [x = 0, y = 0, width = 100, height = 100] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const radius = Math.max(width, height) * radiusShare;
  const round = (value: number): string => String(Math.round(value * 100) / 100);
  const marks = spots.map(([across, down], index) => {
    const [cx, cy] = [round(x + across * width), round(y + down * height)];
    const words = `x="${cx}" y="${cy}" font-size="${round(radius * 1.25)}"`;
    return `<circle cx="${cx}" cy="${cy}" r="${round(radius)}"/><text ${words} text-anchor="middle" dominant-baseline="central">${String(index + 1)}</text>`;
  });
  return svg
    .replace(/^[\s\S]*?<svg/, '<svg aria-hidden="true"')
    .replace(' role="img"', '')
    .replace(/<\/svg>\s*$/, `<g class="question-spots">${marks.join('')}</g></svg>`);
}
