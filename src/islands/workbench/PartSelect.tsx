import type { ReactElement } from 'react';
import type { BenchWords } from './bench-words.ts';

interface PartSelectProps {
  readonly name: string;
  /** What gets one of the options. */
  readonly text: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly words: BenchWords;
}

/** A part of a question and the list that it is answered from. */
export function PartSelect({ name, text, options, words: { t, authored } }: PartSelectProps): ReactElement {
  return (
    <label className="preview-part">
      <span {...authored}>{text}</span>
      <select name={name}>
        <option value="">{t('quiz.chooseOne')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
