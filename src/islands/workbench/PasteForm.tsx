import { useState, type ReactElement } from 'react';
import type { BenchWords } from './bench-words.ts';

interface PasteFormProps {
  readonly words: BenchWords;
  /** True where the text was taken in. */
  readonly onPaste: (text: string) => boolean;
}

/** For those who have the text and no file. */
export function PasteForm({ words: { t }, onPaste }: PasteFormProps): ReactElement {
  const [text, setText] = useState('');
  return (
    <details>
      <summary>{t('workbench.paste')}</summary>
      <form
        className="bench-paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (onPaste(text)) setText('');
        }}
      >
        <label>
          {t('workbench.pasteLabel')}
          <textarea
            dir="ltr"
            rows={6}
            value={text}
            spellCheck={false}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit">{t('workbench.usePaste')}</button>
      </form>
    </details>
  );
}
