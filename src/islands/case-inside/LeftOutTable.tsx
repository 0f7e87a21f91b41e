import type { ReactElement } from 'react';
import { labelOf } from '#core/case/act-names.ts';
import { withoutRepeat } from '#core/case/path-step.ts';
import { inLocale } from '#core/text/local-text.ts';
import { formatNumber } from '#i18n/create-translate.ts';
import type { LintedProps } from './inside.ts';
import { ScrollBox } from './ScrollBox.tsx';

/** The recommended path without each of its steps. */
export function LeftOutTable({ compiled, model, report, words }: LintedProps): ReactElement {
  const { t, locale, authored } = words;
  const harms = (model?.variables ?? []).filter(({ harm }) => harm !== undefined);
  const titleOf = (id: string): string => compiled.outcomes.find((one) => one.id === id)?.title ?? id;
  return (
    <ScrollBox label={t('instructor.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('instructor.without')}</th>
            <th scope="col">{t('instructor.outcome')}</th>
            <th scope="col" data-align="end">
              {t('instructor.score')}
            </th>
            {harms.map(({ id, name, harm, unit }) => (
              <th key={id} scope="col" data-align="end">
                {t(harm === 'high' ? 'instructor.peak' : 'instructor.lowest', {
                  name: inLocale(name, locale).text,
                })}{' '}
                (<bdi>{unit}</bdi>)
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.leftOut.map(({ step, act, outcome, score, harm }) => (
            <tr key={step}>
              <th scope="row" {...authored}>
                {labelOf(compiled, withoutRepeat(act))}
              </th>
              <td {...authored}>{titleOf(outcome)}</td>
              <td data-align="end">{formatNumber(locale, score)}</td>
              {harms.map(({ id, digits }) => (
                <td key={id} data-align="end">
                  {formatNumber(locale, Number((harm[id]?.value ?? 0).toFixed(digits)))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
