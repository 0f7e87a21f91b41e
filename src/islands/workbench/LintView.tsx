import type { ReactElement } from 'react';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { LeftOutTable } from '../case-inside/LeftOutTable.tsx';
import { LintFigures, LintRules } from '../case-inside/LintRules.tsx';
import type { BenchWords } from './bench-words.ts';
import type { Linter, LintState } from './use-linter.ts';

interface LintViewProps {
  readonly compiled: CompiledCase | null;
  /** Undefined while it arrives. */
  readonly model: PatientModel | null | undefined;
  readonly linter: Linter;
  readonly blocksPage: boolean;
  readonly missing: ReactElement;
  readonly words: BenchWords;
}

/** The linter: started, watched and stopped here, with the table of what it found. */
export function LintView(props: LintViewProps): ReactElement {
  const { compiled, linter, blocksPage, missing, words } = props;
  const { t } = words;
  if (compiled === null) return missing;
  return (
    <>
      <p>{t('workbench.lintNote')}</p>
      {blocksPage && <p>{t('workbench.lintBlocks')}</p>}
      {linter.now.state === 'running' ? (
        <div className="bench-row">
          <label>
            {t('workbench.lintProgress')}{' '}
            <progress value={linter.now.played} max={Math.max(linter.now.expected, linter.now.played)} />
          </label>
          <button type="button" onClick={linter.cancel}>
            {t('workbench.lintCancel')}
          </button>
        </div>
      ) : (
        <button type="button" data-variant="primary" onClick={linter.start}>
          {t('workbench.lintStart')}
        </button>
      )}
      <p role="status">{saidOf(linter.now, words.t)}</p>
      <Found {...props} compiled={compiled} />
    </>
  );
}

function saidOf({ state }: LintState, t: BenchWords['t']): string {
  switch (state) {
    case 'done':
      return t('workbench.lintDone');
    case 'canceled':
      return t('workbench.lintCanceled');
    case 'too-slow':
      return t('workbench.lintSlow');
    case 'failed':
      return t('workbench.checkFailed');
    default:
      return '';
  }
}

function Found(props: LintViewProps & { readonly compiled: CompiledCase }): ReactElement | null {
  const { compiled, model, linter, words } = props;
  const { t } = words;
  const { linted } = linter;
  if (linted === null || model === undefined) return null;
  if (linted.hash !== compiled.hash) return <p>{t('workbench.lintStale')}</p>;
  return (
    <>
      <h3>{t('instructor.lint')}</h3>
      {linted.report.runs === 0 && <p>{t('workbench.lintUnplayed')}</p>}
      <LintRules linted={linted} words={words} />
      {linted.report.runs > 0 && (
        <>
          <h4>{t('instructor.figures')}</h4>
          <LintFigures linted={linted} words={words} />
          <h3>{t('instructor.leftOut')}</h3>
          <p>{t('instructor.leftOutNote')}</p>
          <LeftOutTable compiled={compiled} model={model} report={linted.report} words={words} />
        </>
      )}
    </>
  );
}
