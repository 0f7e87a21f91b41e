import { useDeferredValue, useId, useMemo, useState, type ReactElement } from 'react';
import type { ClassReport, ClassRow } from '#core/results/class-report.ts';
import { learnerKey } from '#core/results/work.ts';
import { classColumns, type ClassColumn } from './class-columns.ts';
import { noteTexts } from './row-words.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { filters, matchesFilter, sortRows, type Filter, type Sorting } from './sort-rows.ts';
import type { ReportKey, ReportWords } from './report-words.ts';

interface ClassTableProps {
  readonly report: ClassReport;
  /** Version of the course here. */
  readonly ownVersion: string;
  readonly words: ReportWords;
}

const pageSize = 200;
const filterWords: Readonly<Record<Filter, ReportKey>> = {
  all: 'results.showAll',
  noted: 'results.showNoted',
  failed: 'results.showFailed',
  late: 'results.showLate',
  unknown: 'results.showUnknown',
};

/** The class: one line a learner. */
export function ClassTable({ report, ownVersion, words }: ClassTableProps): ReactElement {
  const { t, locale } = words;
  const columns = useMemo(() => classColumns(report, ownVersion, words), [report, ownVersion, words]);
  const [sorting, setSorting] = useState<Sorting>({ column: 'learner', isDescending: false });
  const [filter, setFilter] = useState<Filter>('all');
  const [name, setName] = useState('');
  const [most, setMost] = useState(pageSize);
  const sought = useDeferredValue(learnerKey(name));
  const rows = useMemo(
    () => findRows(report.rows, columns, { sorting, filter, sought, locale }),
    [report, columns, sorting, filter, sought, locale],
  );
  const left = rows.length - most;
  return (
    <section>
      <h2>{t('results.class')}</h2>
      <p className="measure">{t('results.states')}</p>
      <Finder name={name} onName={setName} filter={filter} onFilter={setFilter} words={words} />
      <p role="status" className="quiet">
        {t('results.shown', { shown: Math.min(rows.length, most), count: report.rows.length })}
      </p>
      <ScrollTable caption={t('results.classCaption')} words={words}>
        <thead>
          <tr>
            {[{ id: 'learner', title: t('results.learner'), isNumber: false }, ...columns].map((column) => (
              <SortHeader key={column.id} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <LearnerRow key={row.file} row={row} columns={columns} words={words} />
          ))}
        </tbody>
      </ScrollTable>
      {left > 0 && (
        <button type="button" onClick={() => setMost(most + pageSize)}>
          {t('results.more', { count: Math.min(left, pageSize) })}
        </button>
      )}
      <p className="quiet measure">{t('results.facts')}</p>
    </section>
  );
}

interface FinderProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly words: ReportWords;
}

function Finder({ name, onName, filter, onFilter, words: { t } }: FinderProps): ReactElement {
  const id = useId();
  return (
    <p className="results-finder no-print">
      <label htmlFor={`${id}-name`}>{t('results.find')}</label>
      <input
        id={`${id}-name`}
        type="search"
        autoComplete="off"
        value={name}
        onChange={(event) => onName(event.currentTarget.value)}
      />
      <label htmlFor={`${id}-show`}>{t('results.show')}</label>
      <select
        id={`${id}-show`}
        value={filter}
        onChange={(event) => onFilter(event.currentTarget.value as Filter)}
      >
        {filters.map((each) => (
          <option key={each} value={each}>
            {t(filterWords[each])}
          </option>
        ))}
      </select>
    </p>
  );
}

interface Wanted {
  readonly sorting: Sorting;
  readonly filter: Filter;
  /** Part of a name, as `learnerKey` writes it. */
  readonly sought: string;
  readonly locale: string;
}

function findRows(
  rows: readonly ClassRow[],
  columns: readonly ClassColumn[],
  { sorting, filter, sought, locale }: Wanted,
): readonly ClassRow[] {
  const rank = columns.find(({ id }) => id === sorting.column)?.rank ?? ((row: ClassRow) => row.learner);
  const found = rows.filter((row) => matchesFilter(row, filter) && learnerKey(row.learner).includes(sought));
  return sortRows(found, rank, sorting.isDescending, locale);
}

interface SortHeaderProps {
  readonly column: Pick<ClassColumn, 'id' | 'title' | 'isNumber'>;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** The first press sorts names from A, numbers from the lowest: whom to look after stands on top. */
function SortHeader({ column, sorting, onSort }: SortHeaderProps): ReactElement {
  const { id, title, isNumber } = column;
  const isSorted = sorting.column === id;
  const state = !isSorted ? 'none' : sorting.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={state} data-align={isNumber ? 'end' : undefined}>
      <button
        type="button"
        className="results-sort"
        onClick={() => onSort({ column: id, isDescending: isSorted && !sorting.isDescending })}
      >
        <bdi>{title}</bdi>
      </button>
    </th>
  );
}

interface LearnerRowProps {
  readonly row: ClassRow;
  readonly columns: readonly ClassColumn[];
  readonly words: ReportWords;
}

function LearnerRow({ row, columns, words }: LearnerRowProps): ReactElement {
  return (
    <tr data-state={row.state.kind}>
      <th scope="row">
        <bdi>{row.learner}</bdi>
      </th>
      {columns.map((column) => (
        <td key={column.id} data-align={column.isNumber ? 'end' : undefined} data-column={column.id}>
          {column.id === 'noted' ? <Notes notes={noteTexts(row, words)} /> : column.text(row)}
        </td>
      ))}
    </tr>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }): ReactElement | null {
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
