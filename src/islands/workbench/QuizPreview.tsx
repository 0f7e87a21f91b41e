import type { ReactElement } from 'react';
import type { ContentIssue } from '#core/issue/issue.ts';
import { contentHash } from '#core/text/content-hash.ts';
import type { CourseSource } from '#workbench/load-course-source.ts';
import type { BenchWords } from './bench-words.ts';
import { Coded } from './Coded.tsx';
import { ItemPreview } from './ItemPreview.tsx';
import type { Checks } from './use-checks.ts';

interface QuizPreviewProps {
  readonly checks: Checks;
  readonly source: CourseSource | null;
  readonly words: BenchWords;
}

/** The questions as a learner answers them, each with what the checks found in it. */
export function QuizPreview({ checks, source, words }: QuizPreviewProps): ReactElement {
  const { t, authored } = words;
  const { check } = checks;
  const quiz = check?.quiz ?? null;
  if (check === null || quiz === null) return <p>{t('workbench.mendQuizFirst')}</p>;
  return (
    <>
      <p className="bench-own">{t('workbench.ownQuiz')}</p>
      <p>{t('workbench.notRecorded')}</p>
      <h3 {...authored}>{quiz.title}</h3>
      <ol className="preview-items">
        {quiz.items.map((item, index) => (
          // Another wording is another question: what was answered before does not count for it.
          <li key={`${item.id} ${contentHash(item)}`}>
            <ItemPreview
              item={item}
              number={index + 1}
              total={quiz.items.length}
              figures={source?.texts ?? {}}
              words={words}
            />
            <Findings issues={issuesOf(index, check.itemLines, check.issues)} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Those whose line is between the beginning of this item and that of the next. */
function issuesOf(
  index: number,
  lines: readonly number[],
  issues: readonly ContentIssue[],
): readonly ContentIssue[] {
  const [from = 0, to = Infinity] = [lines[index], lines[index + 1]];
  return issues.filter(({ line }) => line >= from && line < to);
}

function Findings({
  issues,
  words: { t, english },
}: Pick<QuizPreviewProps, 'words'> & { readonly issues: readonly ContentIssue[] }): ReactElement | null {
  if (issues.length === 0) return null;
  return (
    <details className="preview-findings">
      <summary>
        {t('workbench.findings')} ({t('workbench.problemCount', { count: issues.length })})
      </summary>
      <ul {...english}>
        {issues.map(({ code, line, message, hint }) => (
          <li key={`${code} ${String(line)}`}>
            <Coded text={`${message} ${hint}`} />
          </li>
        ))}
      </ul>
    </details>
  );
}
