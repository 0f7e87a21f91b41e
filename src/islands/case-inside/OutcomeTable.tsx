import type { ReactElement } from 'react';
import { formatNumber } from '#i18n/create-translate.ts';
import type { LintReport } from '#machines/case-player/lint/report.ts';
import { Condition } from './Condition.tsx';
import type { InsideProps } from './inside.ts';
import { ScrollBox } from './ScrollBox.tsx';

interface OutcomeProps extends InsideProps {
  /** Null before the linter has played the case: then nothing is known of scores and paths. */
  readonly report: LintReport | null;
}

/** Where a run can end and, once the linter has played, what such runs score. */
export function OutcomeTable({ compiled, model, report, words }: OutcomeProps): ReactElement {
  const { t, locale, authored } = words;
  return (
    <ScrollBox label={t('instructor.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('instructor.outcome')}</th>
            <th scope="col">{t('instructor.when')}</th>
            <th scope="col" data-align="end">
              {t('instructor.rank')}
            </th>
            <th scope="col" data-align="end">
              {t('instructor.most')}
            </th>
            {report !== null && <th scope="col">{t('instructor.span')}</th>}
            {report !== null && <th scope="col">{t('instructor.witness')}</th>}
          </tr>
        </thead>
        <tbody>
          {compiled.outcomes.map(({ id, title, when, rank, most }) => (
            <tr key={id}>
              <th scope="row" {...authored}>
                {title}
              </th>
              <td>
                <Condition compiled={compiled} model={model} condition={when} />
              </td>
              <td data-align="end">{formatNumber(locale, rank)}</td>
              <td data-align="end">{most === null ? t('instructor.noLimit') : formatNumber(locale, most)}</td>
              {report !== null && <Measured id={id} report={report} t={t} />}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface MeasuredProps {
  readonly id: string;
  readonly report: LintReport;
  readonly t: OutcomeProps['words']['t'];
}

function Measured({ id, report, t }: MeasuredProps): ReactElement {
  const { runs, least, most } = report.spans[id] ?? { runs: 0, least: 0, most: 0 };
  const ending = report.paths.filter(({ outcome }) => outcome === id).map(({ name }) => name);
  return (
    <>
      <td>{runs === 0 ? t('instructor.never') : t('instructor.spanValue', { runs, least, most })}</td>
      <td lang="en" dir="ltr">
        {ending.join(', ')}
      </td>
    </>
  );
}
