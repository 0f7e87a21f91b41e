import { useId, useState, type ReactElement } from 'react';
import type { Words } from './words.ts';

interface ReplayFormProps {
  readonly words: Words;
  readonly onOpen: (pasted: string) => void;
}

/** Where a code that somebody shared is pasted. */
export function ReplayForm({ words, onOpen }: ReplayFormProps): ReactElement {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <details className="case-open-replay no-print">
      <summary>{words.t('case.openReplay')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onOpen(text);
        }}
      >
        <label htmlFor={id}>{words.t('case.replayCode')}</label>
        <input
          id={id}
          type="text"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit">{words.t('case.show')}</button>
      </form>
    </details>
  );
}
