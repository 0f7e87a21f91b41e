import type { ReactElement } from 'react';
import type { OwnKind } from '#workbench/drafts/draft.ts';
import { mostDays } from '#workbench/limits.ts';
import type { CourseSource } from '#workbench/load-course-source.ts';
import type { BenchCourse } from './bench-course.ts';
import type { BenchWords } from './bench-words.ts';
import { InsideView } from './InsideView.tsx';
import { LintView } from './LintView.tsx';
import { PlayView } from './PlayView.tsx';
import { QuizPreview } from './QuizPreview.tsx';
import { Tabs } from './Tabs.tsx';
import type { Checks } from './use-checks.ts';
import type { Linter } from './use-linter.ts';
import { usePatientModel } from './use-patient-model.ts';

interface BenchViewsProps {
  readonly kind: OwnKind;
  readonly course: BenchCourse;
  readonly source: CourseSource | null;
  readonly checks: Checks;
  readonly linter: Linter;
  /** The linter stops the page while it plays. */
  readonly blocksPage: boolean;
  readonly words: BenchWords;
}

/** What the text makes: a case to play and look into, or questions to answer. */
export function BenchViews(props: BenchViewsProps): ReactElement {
  const { t } = props.words;
  if (props.kind === 'case') return <CaseViews {...props} />;
  return (
    <Tabs
      label={t('workbench.views')}
      tabs={[{ id: 'questions', name: t('workbench.questions'), panel: () => <QuizPreview {...props} /> }]}
    />
  );
}

function CaseViews({ course, checks, linter, blocksPage, words }: BenchViewsProps): ReactElement {
  const { t } = words;
  const compiled = checks.check?.compiled ?? null;
  const model = usePatientModel(compiled);
  const missing = checks.check?.isTooLong ? (
    <p>{t('workbench.tooLong', { days: mostDays })}</p>
  ) : (
    <p>{t('workbench.mendFirst')}</p>
  );
  const given = { compiled, model, words };
  const story = checks.check?.story ?? '';
  return (
    <Tabs
      label={t('workbench.views')}
      tabs={[
        {
          id: 'play',
          name: t('workbench.play'),
          panel: () => <PlayView {...given} story={story} course={course} missing={missing} />,
        },
        {
          id: 'inside',
          name: t('workbench.inside'),
          panel: () => <InsideView {...given} linted={linter.linted} missing={missing} />,
        },
        {
          id: 'lint',
          name: t('workbench.lint'),
          panel: () => <LintView {...given} linter={linter} blocksPage={blocksPage} missing={missing} />,
        },
      ]}
    />
  );
}
