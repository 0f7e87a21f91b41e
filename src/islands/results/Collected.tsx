import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { loadJson } from '#client/files/load-json.ts';
import type { CollectorReport } from '#client/results/collector.ts';
import type { ClassReport } from '#core/results/class-report.ts';
import type { CourseWords } from '#core/results/course-words.ts';
import type { CollectionSummary } from '#core/results/summary.ts';
import type { Locale } from '#core/text/local-text.ts';
import { CaseSection } from './CaseSection.tsx';
import { ClassTable } from './ClassTable.tsx';
import { Exports } from './Exports.tsx';
import { LmsSection } from './LmsSection.tsx';
import { Objectives } from './Objectives.tsx';
import { QuizSection } from './QuizSection.tsx';
import { Rejected } from './Rejected.tsx';
import { noWords, reportWordsIn, type ReportWords } from './report-words.ts';
import type { ResultsCourse } from './results-course.ts';

interface CollectedProps {
  readonly summary: CollectionSummary;
  /** Null until the first is made. */
  readonly collected: CollectorReport | null;
  readonly courses: readonly ResultsCourse[];
  readonly locale: Locale;
}

/** Everything that was collected: the class, what LMSs report, what is in no table, and all of it as files. */
export function Collected({ summary, collected, courses, locale }: CollectedProps): ReactElement {
  const words = useMemo(() => reportWordsIn(locale), [locale]);
  const report = collected?.report ?? null;
  const course = courses.find(({ id }) => id === report?.assignment.course);
  return (
    <>
      {report !== null && course !== undefined && (
        <Report key={report.digest} report={report} course={course} words={words} />
      )}
      {collected !== null && <LmsSection tables={collected.lms} words={words} />}
      <Rejected rejected={summary.rejected} words={words} />
      {collected !== null && (
        <Exports collected={collected} summary={summary} ownVersion={course?.version ?? ''} words={words} />
      )}
    </>
  );
}

interface ReportProps {
  readonly report: ClassReport;
  readonly course: ResultsCourse;
  readonly words: ReportWords;
}

function Report({ report, course, words }: ReportProps): ReactElement {
  const courseWords = useCourseWords(course.words);
  return (
    <>
      <ClassTable report={report} ownVersion={course.version} words={words} />
      <Objectives
        report={report}
        courseWords={courseWords}
        lesson={(id) => course.lessons[id] ?? id}
        words={words}
      />
      {report.quizzes.map((quiz) => (
        <QuizSection key={quiz.task} quiz={quiz} courseWords={courseWords} words={words} />
      ))}
      {report.cases.map((each) => (
        <CaseSection key={each.task} report={each} words={words} />
      ))}
    </>
  );
}

/** Ids stand in until the words are there, and where they do not come. */
function useCourseWords(address: string): CourseWords {
  const [found, setFound] = useState<CourseWords>(noWords);
  useEffect(() => {
    loadJson(address).then(
      (loaded) => setFound(loaded as CourseWords),
      () => undefined,
    );
  }, [address]);
  return found;
}
