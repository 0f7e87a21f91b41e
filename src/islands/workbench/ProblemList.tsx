import { useId, type ReactElement } from 'react';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { ManualEntry } from '#workbench/load-course-source.ts';
import type { BenchWords } from './bench-words.ts';
import { Coded } from './Coded.tsx';
import type { OpenBench } from './use-bench.ts';
import type { Checks } from './use-checks.ts';

interface ProblemListProps {
  readonly checks: Checks;
  readonly open: OpenBench;
  readonly manual: Readonly<Record<string, ManualEntry>>;
  readonly words: BenchWords;
  readonly onGo: (line: number) => void;
}

/** What is wrong with the text, line by line, each with its cure and what its code means. */
export function ProblemList({ checks, open, manual, words, onGo }: ProblemListProps): ReactElement {
  const { t } = words;
  const headingId = useId();
  const issues = checks.check?.issues ?? [];
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{t('workbench.problems')}</h3>
      <p role="status" className="bench-small">
        {stateOf(checks, open, t)}
      </p>
      {open.state === 'failed' && (
        <button type="button" onClick={open.again}>
          {t('workbench.again')}
        </button>
      )}
      <ol className="bench-problems">
        {issues.map((issue, index) => (
          <Problem
            key={`${issue.code} ${String(issue.line)} ${String(index)}`}
            issue={issue}
            entry={Object.hasOwn(manual, issue.code) ? manual[issue.code] : undefined}
            words={words}
            onGo={onGo}
          />
        ))}
      </ol>
    </section>
  );
}

function stateOf({ state, check }: Checks, open: OpenBench, t: BenchWords['t']): string {
  if (open.state === 'failed') return t('workbench.courseFailed');
  if (open.state === 'loading') return t('workbench.courseLoading');
  if (state === 'checking') return t('workbench.checking');
  if (state === 'too-slow') return t('workbench.tooSlow');
  if (state === 'failed') return t('workbench.checkFailed');
  const count = check?.issues.length ?? 0;
  return count === 0 ? t('workbench.noProblems') : t('workbench.problemCount', { count });
}

interface ProblemProps {
  readonly issue: ContentIssue;
  readonly entry: ManualEntry | undefined;
  readonly words: BenchWords;
  readonly onGo: (line: number) => void;
}

function Problem({ issue, entry, words: { t, english }, onGo }: ProblemProps): ReactElement {
  return (
    <li data-severity={issue.severity}>
      <button type="button" data-variant="quiet" onClick={() => onGo(issue.line)}>
        {t(issue.severity === 'error' ? 'workbench.error' : 'workbench.warning')} ·{' '}
        {t('workbench.line', { line: issue.line })}
      </button>
      <p {...english}>
        <Coded text={issue.message} />
      </p>
      <p {...english}>
        <Coded text={issue.hint} />
      </p>
      {entry !== undefined && (
        <details>
          <summary>{t('workbench.explain')}</summary>
          <div {...english}>
            <p>
              <strong>{entry.title}.</strong> <code>{issue.code}</code>
            </p>
            {entry.parts.map((part, index) =>
              part.kind === 'code' ? (
                // Its parts never change their places.
                <pre key={index}>{part.text}</pre>
              ) : (
                <p key={index}>
                  <Coded pieces={part.pieces} />
                </p>
              ),
            )}
          </div>
        </details>
      )}
    </li>
  );
}
