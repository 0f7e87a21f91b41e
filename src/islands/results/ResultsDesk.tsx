import { useEffect, useId, useMemo, useState, type ReactElement } from 'react';
import { loadJson } from '#client/files/load-json.ts';
import { choices, type Choice } from '#core/results/choose-works.ts';
import type { CourseWords } from '#core/results/course-words.ts';
import type { ClassReport } from '#core/results/class-report.ts';
import type { AssignmentGroup } from '#core/results/summary.ts';
import type { Locale } from '#core/text/local-text.ts';
import { AddFiles } from './AddFiles.tsx';
import { CaseSection } from './CaseSection.tsx';
import { ClassTable } from './ClassTable.tsx';
import { Exports } from './Exports.tsx';
import { LmsSection } from './LmsSection.tsx';
import { Objectives } from './Objectives.tsx';
import { QuizSection } from './QuizSection.tsx';
import { Rejected } from './Rejected.tsx';
import { useCollection, type CourseSource } from './use-collection.ts';
import { isolate, noWords, wordsIn, type ResultsKey, type Words } from './words.ts';

export interface ResultsCourse extends CourseSource {
  readonly version: string;
  /** Titles of its lessons, by id. */
  readonly lessons: Readonly<Record<string, string>>;
}

export interface ResultsDeskProps {
  readonly courses: readonly ResultsCourse[];
  readonly locale: Locale;
}

const choiceWords: Readonly<Record<Choice, ResultsKey>> = {
  best: 'results.choiceBest',
  latest: 'results.choiceLatest',
  first: 'results.choiceFirst',
};

/** The page of an instructor who collects results. Closing it forgets everything. */
export function ResultsDesk({ courses, locale }: ResultsDeskProps): ReactElement {
  const words = useMemo(() => wordsIn(locale), [locale]);
  const [digest, setDigest] = useState<string | null>(null);
  const [choice, setChoice] = useState<Choice>('best');
  const collection = useCollection(courses, digest, choice);
  const { summary, report: collected } = collection;
  const report = collected?.report ?? null;
  const course = courses.find(({ id }) => id === report?.assignment.course);
  return (
    <div className="results">
      <AddFiles collection={collection} words={words} />
      {summary !== null && summary.assignments.length > 0 && (
        <Choices
          groups={summary.assignments}
          digest={report?.digest ?? ''}
          onDigest={setDigest}
          choice={choice}
          onChoice={setChoice}
          words={words}
        />
      )}
      {report !== null && course !== undefined && (
        <Report key={report.digest} report={report} course={course} words={words} />
      )}
      {collected !== null && <LmsSection tables={collected.lms} words={words} />}
      {summary !== null && <Rejected rejected={summary.rejected} words={words} />}
      {summary !== null && collected !== null && (
        <Exports collected={collected} summary={summary} ownVersion={course?.version ?? ''} words={words} />
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly groups: readonly AssignmentGroup[];
  readonly digest: string;
  readonly onDigest: (digest: string) => void;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly words: Words;
}

/** Which assignment, and which work of a learner. */
function Choices({ groups, digest, onDigest, choice, onChoice, words }: ChoicesProps): ReactElement {
  const { t, time } = words;
  const id = useId();
  const group = groups.find((each) => each.digest === digest);
  return (
    <section className="results-choices" aria-label={t('results.assignment')}>
      <p className="results-finder">
        <label htmlFor={`${id}-assignment`}>{t('results.assignment')}</label>
        <select
          id={`${id}-assignment`}
          value={digest}
          onChange={(event) => onDigest(event.currentTarget.value)}
        >
          {groups.map((each) => (
            <option key={each.digest} value={each.digest}>
              {t('results.assignmentOption', { title: isolate(each.title), count: each.learners })}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-choice`}>{t('results.choice')}</label>
        <select
          id={`${id}-choice`}
          value={choice}
          onChange={(event) => onChoice(event.currentTarget.value as Choice)}
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {t(choiceWords[each])}
            </option>
          ))}
        </select>
      </p>
      {group !== undefined && (group.by !== null || group.due !== null) && (
        <p className="quiet">
          {group.by !== null && <>{t('results.byWhom', { name: isolate(group.by) })} </>}
          {group.due !== null && t('results.dueOn', { time: time(group.due) })}
        </p>
      )}
      {group?.isDisputed === true && <p className="results-trouble">{t('results.disputed')}</p>}
    </section>
  );
}

interface ReportProps {
  readonly report: ClassReport;
  readonly course: ResultsCourse;
  readonly words: Words;
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
