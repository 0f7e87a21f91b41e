import type { ReactElement } from 'react';
import { saveFile } from '#client/files/save-file.ts';
import { toCsv, toJson, type Cell } from '#client/results/export-table.ts';
import type { CollectorReport } from '#client/results/collector.ts';
import type { ClassReport } from '#core/results/class-report.ts';
import type { LmsTable } from '#core/results/lms-table.ts';
import type { CollectionSummary } from '#core/results/summary.ts';
import { classColumns } from './class-columns.ts';
import { flagText } from './ItemAnalysis.tsx';
import { statusWords } from './LmsSection.tsx';
import type { ReportWords } from './report-words.ts';

interface ExportsProps {
  readonly collected: CollectorReport;
  readonly summary: CollectionSummary;
  readonly ownVersion: string;
  readonly words: ReportWords;
}

/** Everything as files, made and saved by this browser. */
export function Exports({ collected, summary, ownVersion, words }: ExportsProps): ReactElement {
  const { t } = words;
  const { report, lms } = collected;
  const save = (name: string, rows: readonly (readonly Cell[])[]): void =>
    saveFile(name, toCsv(rows), 'text/csv');
  return (
    <section className="no-print">
      <h2>{t('results.save')}</h2>
      <p className="results-choose">
        {report !== null && (
          <>
            <button type="button" onClick={() => save('class.csv', classRows(report, ownVersion, words))}>
              {t('results.saveClass')}
            </button>
            <button type="button" onClick={() => save('questions.csv', itemRows(report, words))}>
              {t('results.saveItems')}
            </button>
          </>
        )}
        {lms.length > 0 && (
          <button type="button" onClick={() => save('lms.csv', lmsRows(lms, words))}>
            {t('results.saveLms')}
          </button>
        )}
        <button
          type="button"
          onClick={() =>
            saveFile(
              'results.json',
              toJson({ schema: 'class-report/1', report, lms, rejected: summary.rejected }),
            )
          }
        >
          {t('results.saveJson')}
        </button>
        <button type="button" onClick={() => window.print()}>
          {t('results.print')}
        </button>
      </p>
      <p className="quiet measure">{t('results.saveNote')}</p>
    </section>
  );
}

function classRows(report: ClassReport, ownVersion: string, words: ReportWords): Cell[][] {
  const columns = classColumns(report, ownVersion, words);
  return [
    [words.t('results.learner'), ...columns.map(({ title }) => title), words.t('results.file')],
    ...report.rows.map((row) => [row.learner, ...columns.map(({ value }) => value(row)), row.file]),
  ];
}

/** Figures that the page would not show for so few learners are left out here too. */
function itemRows(report: ClassReport, words: ReportWords): Cell[][] {
  const { t } = words;
  const head = [
    'item',
    'statLearners',
    'difficulty',
    'itemRest',
    'discrimination',
    'alphaWithout',
    'flags',
  ] as const;
  const rows = report.quizzes.flatMap(({ title, items, statistics }) =>
    statistics.items.map((item, index): Cell[] => {
      const isShown = statistics.caution !== 'hidden';
      return [
        title,
        items[index]?.stem ?? item.item,
        statistics.learners,
        item.difficulty,
        isShown ? item.itemRest : null,
        item.discrimination,
        isShown ? item.alphaIfDeleted : null,
        flagText(item, words),
      ];
    }),
  );
  return [[t('results.quiz', { title: '' }).trim(), ...head.map((key) => t(`results.${key}`))], ...rows];
}

function lmsRows(tables: readonly LmsTable[], { t }: ReportWords): Cell[][] {
  const head = ['file', 'learner', 'account', 'attempt', 'started', 'score', 'state'] as const;
  const rows = tables.flatMap(({ file, attempts }) =>
    attempts.map((each): Cell[] => [
      file,
      each.learner,
      each.account,
      each.attempt,
      each.started?.iso ?? each.started?.text ?? null,
      each.percent,
      t(statusWords[each.status]),
    ]),
  );
  return [head.map((key) => t(`results.${key}`)), ...rows];
}
