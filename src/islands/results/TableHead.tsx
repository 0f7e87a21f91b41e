import type { ReactElement } from 'react';

/** The title of a column of texts, or of one of numbers, which stand at the end of their cells. */
export type ColumnTitle = string | { readonly number: string };

export function TableHead({ columns }: { readonly columns: readonly ColumnTitle[] }): ReactElement {
  return (
    <thead>
      <tr>
        {columns.map((column) =>
          typeof column === 'string' ? (
            <th key={column} scope="col">
              {column}
            </th>
          ) : (
            <th key={column.number} scope="col" data-align="end">
              {column.number}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}
