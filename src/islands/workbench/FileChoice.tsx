import type { ReactElement } from 'react';
import type { BenchWords } from './bench-words.ts';

interface FileChoiceProps {
  readonly words: BenchWords;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files from the device. */
export function FileChoice({ words: { t }, onFiles }: FileChoiceProps): ReactElement {
  return (
    <p className="bench-row">
      <label className="button bench-file">
        {t('workbench.openFile')}
        <input
          type="file"
          multiple
          accept=".yaml,.yml,text/yaml,text/plain"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // So that the same file can be opened again.
            currentTarget.value = '';
          }}
        />
      </label>
      <span>{t('workbench.dropHint')}</span>
    </p>
  );
}
