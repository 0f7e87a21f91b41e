import type { ReactElement } from 'react';

/** Shapes that carry meaning beside their word; never alone, so all are hidden from assistive technology. */
const shapes = {
  high: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  low: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  full: 'M3 8.5 6.5 12 13 4.5',
  half: 'M3 8h10',
  none: 'M4 4l8 8M12 4l-8 8',
  pending: 'M8 4v4l2.5 2M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5',
  notice: 'M8 4.5v4.25M8 11.5v.25M8 1.5l7 12.5H1z',
} as const;
export type IconName = keyof typeof shapes;

export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg
      className="case-icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
