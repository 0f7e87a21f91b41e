import type { ReactElement } from 'react';
import type { Verdict } from '#core/case/schema.ts';
import type { CaseReport, DecisionReport } from '#core/results/case-report.ts';
import { isolate } from '#core/text/isolate.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { TableHead } from './TableHead.tsx';
import type { ReportKey, ReportWords } from './report-words.ts';

interface CaseSectionProps {
  readonly report: CaseReport;
  readonly words: ReportWords;
}

const verdicts: Readonly<Record<Verdict, ReportKey>> = {
  best: 'results.verdictBest',
  acceptable: 'results.verdictAcceptable',
  trap: 'results.verdictTrap',
  harmful: 'results.verdictHarmful',
};

/** One case: how it ended, what was decided, and where it first went wrong. */
export function CaseSection({ report, words }: CaseSectionProps): ReactElement {
  const { t, percent } = words;
  return (
    <section>
      <h2>{t('results.case', { title: isolate(report.title) })}</h2>
      <dl className="results-facts">
        <div>
          <dt>{t('results.runs')}</dt>
          <dd>{report.runs}</dd>
        </div>
        <div>
          <dt>{t('results.meanScore')}</dt>
          <dd>{percent(report.meanScore)}</dd>
        </div>
      </dl>
      <Outcomes report={report} words={words} />
      {report.decisions.length > 0 && <Decisions report={report} words={words} />}
      {report.decisions.length > 0 && <Paths report={report} words={words} />}
    </section>
  );
}

function Outcomes({ report, words }: CaseSectionProps): ReactElement {
  const { t, share } = words;
  return (
    <ScrollTable caption={t('results.outcomesCaption')} words={words}>
      <TableHead
        columns={[t('results.outcome'), { number: t('results.count') }, { number: t('results.share') }]}
      />
      <tbody>
        {report.outcomes.map(({ outcome, title, count }) => (
          <tr key={outcome}>
            <th scope="row">
              <bdi>{title}</bdi>
            </th>
            <td data-align="end">{count}</td>
            <td data-align="end">{share(count / report.runs)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Decisions({ report, words }: CaseSectionProps): ReactElement {
  const { t } = words;
  return (
    <ScrollTable caption={t('results.decisionsCaption')} words={words}>
      <TableHead
        columns={[
          t('results.decision'),
          t('results.option'),
          t('results.verdict'),
          { number: t('results.count') },
          { number: t('results.share') },
          { number: t('results.firstWrong') },
        ]}
      />
      {report.decisions.map((decision, index) => (
        <DecisionRows key={decision.decision} decision={decision} number={index + 1} words={words} />
      ))}
    </ScrollTable>
  );
}

interface DecisionRowsProps {
  readonly decision: DecisionReport;
  readonly number: number;
  readonly words: ReportWords;
}

function DecisionRows({ decision, number, words }: DecisionRowsProps): ReactElement {
  const { t, share } = words;
  const rows = decision.options.length;
  return (
    <tbody>
      {decision.options.map(({ option, text, verdict, count }, index) => (
        <tr key={option} data-verdict={verdict}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={rows}>
              {number}
            </th>
          )}
          <th scope="row">
            <bdi>{text}</bdi>
          </th>
          <td>{t(verdicts[verdict])}</td>
          <td data-align="end">{count}</td>
          <td data-align="end">{share(decision.answered === 0 ? 0 : count / decision.answered)}</td>
          {index === 0 && (
            <td data-align="end" rowSpan={rows}>
              {decision.firstWrong}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

function Paths({ report, words }: CaseSectionProps): ReactElement {
  const { t } = words;
  return (
    <ScrollTable caption={t('results.pathsCaption')} words={words}>
      <TableHead columns={[t('results.path'), { number: t('results.count') }]} />
      <tbody>
        {report.paths.map(({ steps, count }, index) => (
          <tr key={index}>
            <th scope="row">
              {steps.length === 0 ? t('results.noDecision') : null}
              <ol>
                {steps.map(({ text, verdict }, step) => (
                  <li key={step}>
                    <bdi>{text}</bdi> <span className="quiet">({t(verdicts[verdict])})</span>
                  </li>
                ))}
              </ol>
            </th>
            <td data-align="end">{count}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
