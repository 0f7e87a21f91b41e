import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { BenchWords } from './bench-words.ts';

interface RenameFormProps {
  readonly name: string;
  readonly words: BenchWords;
  /** Null where the old name stays. */
  readonly onDone: (name: string | null) => void;
}

const mostNameCharacters = 120;

/** The name of a draft, in its place in the list. */
export function RenameForm({ name, words: { t }, onDone }: RenameFormProps): ReactElement {
  const [next, setNext] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <form
      className="bench-row"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(next.trim() === '' ? null : next.trim());
      }}
    >
      <label>
        {t('workbench.newName')}{' '}
        <input
          ref={input}
          type="text"
          dir="auto"
          maxLength={mostNameCharacters}
          value={next}
          onChange={({ currentTarget }) => setNext(currentTarget.value)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') onDone(null);
          }}
        />
      </label>
      <button type="submit">{t('workbench.renameDone')}</button>
      <button type="button" onClick={() => onDone(null)}>
        {t('workbench.renameCancel')}
      </button>
    </form>
  );
}
