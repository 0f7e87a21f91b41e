import type { ReactElement } from 'react';
import type { SupportLevel } from '#core/case/support-schema.ts';
import { supportNames, supportNotes } from './support-names.ts';
import type { Words } from './words.ts';

interface SupportChoiceProps {
  readonly levels: readonly SupportLevel[];
  readonly chosen: SupportLevel;
  readonly words: Words;
  readonly onChoose: (level: SupportLevel) => void;
}

/** How much help the next run gives. */
export function SupportChoice({ levels, chosen, words, onChoose }: SupportChoiceProps): ReactElement {
  return (
    <fieldset className="case-support">
      <legend>{words.t('case.support')}</legend>
      {levels.map((level) => (
        <label key={level} className="case-option">
          <input
            type="radio"
            name="case-support"
            value={level}
            checked={level === chosen}
            onChange={() => onChoose(level)}
          />
          <span>
            <strong>{words.t(supportNames[level])}</strong>{' '}
            <span className="quiet">{words.t(supportNotes[level])}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
