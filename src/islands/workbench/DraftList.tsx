import { isolate } from '#core/text/isolate.ts';
import { useId, useState, type ReactElement } from 'react';
import { formatDate } from '#i18n/create-translate.ts';
import type { Draft } from '#workbench/drafts/draft.ts';
import type { DraftShelf } from '#workbench/drafts/draft-shelf.ts';
import type { BenchCourse } from './bench-course.ts';
import type { BenchWords } from './bench-words.ts';
import { RenameForm } from './RenameForm.tsx';

interface DraftListProps {
  readonly courses: readonly BenchCourse[];
  /** Deleted ones too. */
  readonly drafts: readonly Draft[];
  readonly openId: string | null;
  readonly shelf: DraftShelf;
  readonly words: BenchWords;
  readonly onOpen: (id: string | null) => void;
}

/** All drafts, to be opened, renamed, deleted and brought back. */
export function DraftList(props: DraftListProps): ReactElement {
  const { drafts, shelf, words } = props;
  const { t } = words;
  const headingId = useId();
  const [deletedId, setDeletedId] = useState<string | null>(null);
  const deleted = drafts.find(({ id, deletedAt }) => id === deletedId && deletedAt !== null);
  const shown = drafts.filter(({ deletedAt }) => deletedAt === null);
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{t('workbench.drafts')}</h2>
      {shown.length === 0 && <p>{t('workbench.noDrafts')}</p>}
      <ul className="bench-drafts">
        {shown.map((draft) => (
          <DraftRow
            key={draft.id}
            {...props}
            draft={draft}
            onDelete={() => {
              setDeletedId(draft.id);
              void shelf.remove(draft.id);
            }}
          />
        ))}
      </ul>
      <div role="status">
        {deleted !== undefined && (
          <p className="bench-row">
            <span>{t('workbench.deleted', { name: isolate(deleted.name) })}</span>
            <button type="button" onClick={() => void shelf.restore(deleted.id)}>
              {t('workbench.undo')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

interface DraftRowProps extends DraftListProps {
  readonly draft: Draft;
  readonly onDelete: () => void;
}

function DraftRow({ draft, openId, shelf, words, onOpen, onDelete }: DraftRowProps): ReactElement {
  const { t, locale } = words;
  const [isRenaming, setIsRenaming] = useState(false);
  const name = isolate(draft.name);
  if (isRenaming) {
    return (
      <li>
        <RenameForm
          name={draft.name}
          words={words}
          onDone={(next) => {
            setIsRenaming(false);
            if (next !== null) void shelf.change(draft.id, { name: next });
          }}
        />
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        data-variant="quiet"
        aria-current={draft.id === openId ? 'true' : undefined}
        aria-label={t('workbench.open', { name })}
        onClick={() => onOpen(draft.id)}
      >
        <bdi>{draft.name}</bdi>
      </button>
      <span className="bench-small">
        {t(draft.kind === 'case' ? 'workbench.kindCase' : 'workbench.kindQuiz')} ·{' '}
        {formatDate(locale, draft.changedAt)}
      </span>
      <button type="button" aria-label={t('workbench.rename', { name })} onClick={() => setIsRenaming(true)}>
        {t('workbench.renameShort')}
      </button>
      <button type="button" aria-label={t('workbench.delete', { name })} onClick={onDelete}>
        {t('workbench.deleteShort')}
      </button>
    </li>
  );
}
