import type { ReactElement, ReactNode } from 'react';
import type { ReportWords } from './report-words.ts';

interface ScrollTableProps {
  readonly caption: ReactNode;
  readonly words: ReportWords;
  readonly children: ReactNode;
}

/** A table that may be wider than the page. Focusable, because what scrolls must also scroll by keyboard. */
export function ScrollTable({ caption, words, children }: ScrollTableProps): ReactElement {
  return (
    <div
      className="table-scroll results-table"
      role="group"
      aria-label={words.t('results.table')}
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <caption>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
