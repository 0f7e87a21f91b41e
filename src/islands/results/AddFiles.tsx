import { useId, useState, type ChangeEvent, type DragEvent, type ReactElement } from 'react';
import { chosenFiles, droppedFiles, type DroppedFiles } from '#client/results/dropped-files.ts';
import type { Collection } from './use-collection.ts';
import type { Words } from './words.ts';

interface AddFilesProps {
  readonly collection: Collection;
  readonly words: Words;
}

/** Where results come in: dropped, or chosen as files or as a folder. */
export function AddFiles({ collection, words }: AddFilesProps): ReactElement {
  const { t } = words;
  const [isOver, setIsOver] = useState(false);
  const heading = useId();
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    void droppedFiles(event.dataTransfer).then(collection.add);
  };
  return (
    // What is dropped can also be chosen below, by keyboard.
    <section
      className="results-add no-print"
      aria-labelledby={heading}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <h2 id={heading}>{t('results.add')}</h2>
      <p>{t('results.drop')}</p>
      <p className="results-choose">
        <FileChoice label={t('results.chooseFiles')} onFiles={collection.add} />
        <FileChoice label={t('results.chooseFolder')} isFolder onFiles={collection.add} />
      </p>
      <p className="quiet">{t('results.keyHint')}</p>
      <Reading collection={collection} words={words} />
    </section>
  );
}

interface FileChoiceProps {
  readonly label: string;
  readonly isFolder?: boolean;
  readonly onFiles: (files: DroppedFiles) => void;
}

function FileChoice({ label, isFolder = false, onFiles }: FileChoiceProps): ReactElement {
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    if (currentTarget.files !== null) onFiles(chosenFiles(currentTarget.files));
    // The same file may be chosen again.
    currentTarget.value = '';
  };
  return (
    <label className="results-file">
      <span>{label}</span>
      <input
        type="file"
        multiple
        ref={(input) => {
          if (input !== null) input.webkitdirectory = isFolder;
        }}
        onChange={onChange}
      />
    </label>
  );
}

/** What is going on, and what went wrong with all of it. */
function Reading({ collection, words }: AddFilesProps): ReactElement {
  const { progress, summary, trouble, isCut } = collection;
  const { t } = words;
  return (
    <>
      {progress !== null && (
        <p className="results-progress">
          <progress max={progress.total} value={progress.done} aria-label={t('results.add')} />
          <span>{t('results.progress', { done: progress.done, total: progress.total })}</span>
          <button type="button" onClick={collection.stop}>
            {t('results.stop')}
          </button>
        </p>
      )}
      <p role="status">
        {progress === null && summary !== null && describeSummary(summary, words)}
        {progress === null && summary !== null && summary.unread > 0 && (
          <> {t('results.unread', { count: summary.unread })}</>
        )}
        {progress === null && summary !== null && summary.keys > 0 && <> {t('results.keyRead')}</>}
        {isCut && <> {t('results.whyTooMany')}</>}
      </p>
      {trouble !== null && (
        <p role="alert" className="results-trouble">
          {t(trouble === 'crashed' ? 'results.crashed' : 'results.loadFailed')}
        </p>
      )}
      {progress === null && summary !== null && (
        <button type="button" data-variant="quiet" onClick={collection.startOver}>
          {t('results.startOver')}
        </button>
      )}
    </>
  );
}

function describeSummary(summary: NonNullable<Collection['summary']>, { t }: Words): string {
  return t('results.read', {
    learners: summary.assignments.reduce((sum, { learners }) => sum + learners, 0),
    assignments: summary.assignments.length,
    lms: summary.lms,
    rejected: summary.rejected.length,
  });
}
