import type { CompiledCase, Template } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { LintReport } from '#machines/case-player/lint/report.ts';
import type { InsideWords } from './inside-words.ts';

/** What is shown of the inside of a case. */
export interface InsideProps {
  readonly compiled: CompiledCase;
  /** The model that it names. */
  readonly model: PatientModel | null;
  readonly words: InsideWords;
}

/** Parts with headings of their own stand below one of the page. */
export interface HeadedProps extends InsideProps {
  readonly heading: 'h3' | 'h4';
}

/** With what the linter measured in this very version of it. */
export interface LintedProps extends InsideProps {
  readonly report: LintReport;
}

/** A template as its author wrote it: numbers of the moment are left open. */
export function readTemplate(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : `[${part.variable}]`)).join('');
}
