import type { ReactElement, ReactNode } from 'react';

/** A table or drawing that may be wider than the page. Focusable, because what scrolls must also scroll by keyboard. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div className="table-scroll inside-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
