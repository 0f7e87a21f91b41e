import type { ReactElement } from 'react';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { LintedCase } from '#workbench/bench/draft-check.ts';
import { ChartDrawing } from '../case-inside/ChartDrawing.tsx';
import { ChartWords } from '../case-inside/ChartWords.tsx';
import { OutcomeTable } from '../case-inside/OutcomeTable.tsx';
import { PathList } from '../case-inside/PathList.tsx';
import { RubricTables } from '../case-inside/RubricTables.tsx';
import { TrapList } from '../case-inside/TrapList.tsx';
import type { BenchWords } from './bench-words.ts';

interface InsideViewProps {
  readonly compiled: CompiledCase | null;
  /** Undefined while it arrives. */
  readonly model: PatientModel | null | undefined;
  readonly linted: LintedCase | null;
  readonly missing: ReactElement;
  readonly words: BenchWords;
}

/** What is inside the case: its chart, rubric, outcomes and traps. */
export function InsideView({ compiled, model, linted, missing, words }: InsideViewProps): ReactElement {
  const { t } = words;
  if (compiled === null || model === undefined) return missing;
  const given = { compiled, model, words };
  const report = linted?.hash === compiled.hash ? linted.report : null;
  return (
    <>
      <h3>{t('instructor.chart')}</h3>
      <p>{t('instructor.chartNote')}</p>
      <ChartDrawing {...given} />
      <details>
        <summary>{t('instructor.chartList')}</summary>
        <ChartWords {...given} />
      </details>
      <h3>{t('instructor.rubric')}</h3>
      <RubricTables {...given} heading="h4" />
      <h3>{t('instructor.outcomes')}</h3>
      <p>{t('instructor.outcomesNote')}</p>
      <OutcomeTable {...given} report={report} />
      {report !== null && report.paths.length > 0 && (
        <>
          <h4>{t('instructor.paths')}</h4>
          <PathList compiled={compiled} report={report} words={words} />
        </>
      )}
      <h3>{t('instructor.traps')}</h3>
      <TrapList compiled={compiled} words={words} heading="h4" />
    </>
  );
}
