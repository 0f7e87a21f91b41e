import type { ReactElement } from 'react';
import { formatNumber } from '#i18n/create-translate.ts';
import type { LintedCase } from '#workbench/bench/draft-check.ts';
import type { InsideWords } from './inside-words.ts';
import { ScrollBox } from './ScrollBox.tsx';

const results = { pass: 'instructor.pass', warn: 'instructor.warn', FAIL: 'instructor.fail' } as const;

interface LintRulesProps {
  readonly linted: Pick<LintedCase, 'report' | 'rules'>;
  readonly words: InsideWords;
}

/** Each rule of the linter and what stands against it. */
export function LintRules({ linted: { rules }, words: { t, english } }: LintRulesProps): ReactElement {
  return (
    <ScrollBox label={t('instructor.table')}>
      <table className="inside-rules">
        <thead>
          <tr>
            <th scope="col">{t('instructor.rule')}</th>
            <th scope="col">{t('instructor.result')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, verdict, findings, waived }) => (
            <tr key={rule}>
              <th scope="row">
                <bdi>{rule}</bdi> {t(`instructor.${rule}`)}
              </th>
              <td>
                {t(results[verdict])}
                {findings.map(({ message }) => (
                  <p key={message} {...english}>
                    {message}.
                  </p>
                ))}
                {waived.map(({ finding, reason }) => (
                  <div key={finding.message}>
                    <p {...english}>{finding.message}.</p>
                    <p>
                      {t('instructor.waived')} <span {...english}>{reason}</span>
                    </p>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** How far chance and waiting come. */
export function LintFigures({ linted, words: { t, locale } }: LintRulesProps): ReactElement {
  const { chance, waitingScore } = linted.report;
  return (
    <dl className="inside-figures">
      {chance !== null && (
        <>
          <dt>{t('instructor.chance')}</dt>
          <dd>
            {t('instructor.chanceValue', { share: Math.round(100 * chance.bestShare), runs: chance.runs })}
          </dd>
          <dt>{t('instructor.median')}</dt>
          <dd>{formatNumber(locale, chance.medianScore)}</dd>
        </>
      )}
      <dt>{t('instructor.waiting')}</dt>
      <dd>{waitingScore === null ? t('instructor.notPossible') : formatNumber(locale, waitingScore)}</dd>
    </dl>
  );
}
