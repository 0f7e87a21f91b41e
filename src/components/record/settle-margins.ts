/**
 * Margins that would cover each other, or a side note of the author's, go into the text instead. Only where there is
 * a margin: in the column nothing can overlap.
 */
export function settle(): void {
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-margin]')];
  for (const box of boxes) box.toggleAttribute('data-inline', false);
  const fixed = [...document.querySelectorAll('.sidenote')];
  let lowest = -Infinity;
  for (const box of boxes) {
    const own = box.getBoundingClientRect();
    const isCovering = own.top < lowest || fixed.some((note) => overlaps(own, note.getBoundingClientRect()));
    const isFilled = box.childElementCount > 1;
    box.toggleAttribute('data-inline', isCovering && isFilled);
    if (!isCovering) lowest = own.bottom;
  }
}

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
