import type { ReactElement } from 'react';
import { labelOf } from '#core/case/act-names.ts';
import { isRepeated, withoutRepeat } from '#core/case/path-step.ts';
import type { LintedProps } from './inside.ts';

/** The author's paths, with what each scores and does. */
export function PathList({
  compiled,
  report,
  words: { t, authored },
}: Omit<LintedProps, 'model'>): ReactElement {
  return (
    <>
      {report.paths.map(({ name, score }) => (
        <details key={name} className="inside-path">
          <summary>
            <bdi>{t('instructor.pathEnd', { path: name, score: score ?? 0 })}</bdi>
          </summary>
          <ol {...authored}>
            {(compiled.paths[name] ?? []).map((step, index) => (
              <li key={index}>
                {labelOf(compiled, withoutRepeat(step))}
                {isRepeated(step) && ' …'}
              </li>
            ))}
          </ol>
        </details>
      ))}
    </>
  );
}
