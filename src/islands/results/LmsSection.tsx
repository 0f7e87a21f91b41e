import type { ReactElement } from 'react';
import type { ReportedAttempt, ReportNote } from '#core/results/lms/reported.ts';
import type { LmsTable } from '#core/results/lms-table.ts';
import { isolate } from '#core/text/isolate.ts';
import { AnswerTable, ClassCalibration } from './Answers.tsx';
import { ItemAnalysis } from './ItemAnalysis.tsx';
import { ScrollTable } from './ScrollTable.tsx';
import { TableHead } from './TableHead.tsx';
import { dash, type ReportKey, type ReportWords } from './report-words.ts';

interface LmsSectionProps {
  readonly tables: readonly LmsTable[];
  readonly words: ReportWords;
}

export const statusWords: Readonly<Record<ReportedAttempt['status'], ReportKey>> = {
  completed: 'results.lmsCompleted',
  incomplete: 'results.lmsIncomplete',
  'not-attempted': 'results.lmsNot',
  unknown: 'results.lmsUnknown',
};

const noteWords: Readonly<Record<ReportNote['code'], ReportKey>> = {
  'empty-answers': 'results.lmsEmpty',
  'short-rows': 'results.lmsShort',
  skipped: 'results.lmsSkipped',
  'other-verbs': 'results.lmsOther',
};

/** What LMSs report, file by file, apart from everything recomputed. */
export function LmsSection({ tables, words }: LmsSectionProps): ReactElement | null {
  const { t } = words;
  if (tables.length === 0) return null;
  return (
    <section>
      <h2>{t('results.lms')}</h2>
      <p className="measure">{t('results.lmsNote')}</p>
      {tables.map((table, index) => (
        // One file may be added twice.
        <LmsFile key={index} table={table} words={words} />
      ))}
    </section>
  );
}

interface LmsFileProps {
  readonly table: LmsTable;
  readonly words: ReportWords;
}

function LmsFile({ table, words }: LmsFileProps): ReactElement {
  const { t } = words;
  const { analysis } = table;
  const nameOf = (item: string): string => item.replace(/\/+$/, '').replace(/^.*\//, '') || item;
  return (
    <section>
      <h3>
        <bdi>{table.title}</bdi>
      </h3>
      {table.notes.map(({ code, count }) => (
        <p key={code} className="quiet">
          {t(noteWords[code], { count })}
        </p>
      ))}
      <Attempts table={table} words={words} />
      {analysis !== null && (
        <>
          <ItemAnalysis
            title={table.title}
            statistics={analysis.statistics}
            stems={analysis.items.map(({ item }) => nameOf(item))}
            words={words}
          />
          {analysis.items.map(({ item, ...choices }) => (
            <details key={item}>
              <summary>
                <bdi>{nameOf(item)}</bdi>
              </summary>
              <AnswerTable
                caption={t('results.answersCaption', { stem: isolate(item) })}
                table={choices}
                name={(choice) => choice}
                words={words}
              />
            </details>
          ))}
          <ClassCalibration steps={analysis.calibration} words={words} />
        </>
      )}
    </section>
  );
}

function Attempts({ table, words }: LmsFileProps): ReactElement {
  const { t, percent } = words;
  return (
    <ScrollTable caption={t('results.lmsCaption', { file: isolate(table.file) })} words={words}>
      <TableHead
        columns={[
          t('results.learner'),
          t('results.account'),
          t('results.attempt'),
          t('results.started'),
          { number: t('results.score') },
          t('results.state'),
        ]}
      />
      <tbody>
        {table.rows.map(({ attempt, of }, index) => (
          <tr key={index}>
            <th scope="row">
              <bdi>{attempt.learner}</bdi>
            </th>
            <td>
              <bdi>{attempt.account ?? dash}</bdi>
            </td>
            <td>
              {attempt.attempt === null ? dash : t('results.attemptOf', { attempt: attempt.attempt, of })}
            </td>
            <td>
              <bdi>{startedText(attempt, words)}</bdi>
            </td>
            <td data-align="end">{percent(attempt.percent)}</td>
            <td>{t(statusWords[attempt.status])}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** A time whose zone is known, in the clock of this device; else the words of the file. */
function startedText({ started }: ReportedAttempt, { time }: ReportWords): string {
  if (started === null) return dash;
  return started.iso?.endsWith('Z') === true ? time(started.iso) : started.text;
}
