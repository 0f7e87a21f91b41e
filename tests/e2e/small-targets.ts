import type { Page } from '@playwright/test';

/**
 * Whatever can be touched on a page and takes less than 44 × 44 CSS px (WCAG 2.5.5), as text. What counts is where a finger
 * hits, labels and enlarged areas included. Links in a sentence are exempt, and so is what scripts have hidden.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 44;
    const controls = 'a[href], button, summary, input:not([type=hidden]), select, textarea, [role=tab]';
    const isInSentence = (target: Element): boolean => {
      if (target.tagName !== 'A' || getComputedStyle(target).display !== 'inline') return false;
      // A cell of an author's table is text, however short.
      if (target.closest('.prose td') !== null) return true;
      let block = target.parentElement!;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      const rest = block.textContent.trim().length - target.textContent.trim().length;
      return rest > 2;
    };
    const hits = (target: Element, x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y);
      if (hit === null) return false;
      if (target.contains(hit)) return true;
      const label = hit.closest('label');
      return label !== null && (label.control === target || label.contains(target));
    };
    const sizeOf = (target: Element): { width: number; height: number } => {
      target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const reach = (dx: number, dy: number): number => {
        let far = 0;
        while (far < least && hits(target, x + dx * (far + 1), y + dy * (far + 1))) far += 1;
        return far;
      };
      return {
        width: Math.max(width, reach(-1, 0) + reach(1, 0) + 1),
        height: Math.max(height, reach(0, -1) + reach(0, 1) + 1),
      };
    };
    const found = new Set<string>();
    for (const target of document.querySelectorAll(controls)) {
      if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const box = target.getBoundingClientRect();
      // What is only there for screen readers and the keyboard is clipped to a point.
      if (box.width < 2 || box.height < 2 || box.right < 0 || box.bottom < 0) continue;
      if (isInSentence(target)) continue;
      const { width, height } = sizeOf(target);
      if (width >= least - 0.5 && height >= least - 0.5) continue;
      const name = (target.getAttribute('aria-label') ?? target.textContent).trim().slice(0, 40);
      const kind = `${target.tagName.toLowerCase()}${target.className ? `.${target.className.split(' ')[0]}` : ''}`;
      const parent = target.parentElement;
      found.add(
        `${kind} in ${parent?.tagName.toLowerCase()}.${parent?.className ?? ''} “${name}” ${Math.round(width)} × ${Math.round(height)}`,
      );
    }
    return [...found];
  });
