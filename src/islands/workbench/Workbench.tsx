import { useCallback, useMemo, useState, type ReactElement } from 'react';
import type { Locale } from '#core/text/local-text.ts';
import type { Draft } from '#workbench/drafts/draft.ts';
import type { DraftShelf } from '#workbench/drafts/draft-shelf.ts';
import type { BenchCourse } from './bench-course.ts';
import { benchWords, type BenchWords } from './bench-words.ts';
import { draftInAddress, putDraftInAddress } from './draft-address.ts';
import { DraftBench } from './DraftBench.tsx';
import { DraftList } from './DraftList.tsx';
import { NewDraft } from './NewDraft.tsx';
import { useDrafts, useShelf } from './use-shelf.ts';

export interface WorkbenchProps {
  readonly courses: readonly BenchCourse[];
  readonly locale: Locale;
}

/** Where an instructor writes cases and quizzes of their own. */
export function Workbench({ courses, locale }: WorkbenchProps): ReactElement {
  const shelf = useShelf();
  const words = useMemo(() => benchWords(locale, courses[0]?.language ?? 'en'), [locale, courses]);
  if (shelf === null) return <p role="status">{words.t('workbench.loading')}</p>;
  return <OpenWorkbench courses={courses} shelf={shelf} words={words} />;
}

interface OpenProps {
  readonly courses: readonly BenchCourse[];
  readonly shelf: DraftShelf;
  readonly words: BenchWords;
}

function OpenWorkbench({ courses, shelf, words }: OpenProps): ReactElement {
  const drafts = useDrafts(shelf);
  const [openId, setOpenId] = useState(draftInAddress);
  const [hasForked, setHasForked] = useState(false);
  const choose = useCallback((id: string | null) => {
    setHasForked(false);
    putDraftInAddress(id);
    setOpenId(id);
  }, []);
  const followFork = useCallback(
    (id: string) => {
      choose(id);
      setHasForked(true);
    },
    [choose],
  );
  const { t } = words;
  const open = drafts.find(({ id, deletedAt }) => id === openId && deletedAt === null);
  return (
    <div className="workbench">
      {shelf.storage === 'memory' && <p role="status">{t('workbench.memoryOnly')}</p>}
      <NewDraft courses={courses} shelf={shelf} words={words} onCreated={choose} />
      <DraftList
        courses={courses}
        drafts={drafts}
        openId={open?.id ?? null}
        shelf={shelf}
        words={words}
        onOpen={choose}
      />
      {hasForked && <p role="status">{t('workbench.forked')}</p>}
      {open !== undefined && (
        <Opened draft={open} courses={courses} shelf={shelf} words={words} onForked={followFork} />
      )}
    </div>
  );
}

interface OpenedProps extends OpenProps {
  readonly draft: Draft;
  readonly onForked: (id: string) => void;
}

function Opened({ draft, courses, shelf, words, onForked }: OpenedProps): ReactElement {
  const course = courses.find(({ id }) => id === draft.course);
  const own = useMemo(() => benchWords(words.locale, course?.language ?? 'en'), [words.locale, course]);
  if (course === undefined) return <p>{words.t('workbench.otherCourse')}</p>;
  return (
    <DraftBench key={draft.id} draft={draft} course={course} shelf={shelf} words={own} onForked={onForked} />
  );
}
