import { useState, type ReactElement, type Ref } from 'react';
import type { OpenDecision } from '#core/case/view.ts';
import { AuthoredProse, AuthoredText } from './Authored.tsx';
import type { Words } from './words.ts';

interface DecisionFormProps {
  readonly decision: OpenDecision;
  readonly words: Words;
  readonly onCommit: (key: string, text: string) => void;
  /** Takes the focus when nothing else can be done. */
  readonly ref: Ref<HTMLFieldSetElement>;
}

/** A choice that the learner commits to before its feedback is shown. Nothing is chosen beforehand. */
export function DecisionForm({ decision, words, onCommit, ref }: DecisionFormProps): ReactElement {
  const [chosen, setChosen] = useState<string>();
  const [missing, setMissing] = useState(false);
  const commit = (): void => {
    const option = decision.options.find(({ key }) => key === chosen);
    setMissing(option === undefined);
    if (option !== undefined) onCommit(option.key, option.text);
  };
  return (
    <form
      className="case-decision"
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <fieldset ref={ref} tabIndex={-1}>
        <legend>
          <span className="eyebrow">{words.t('case.decision')}</span>
          <AuthoredProse text={decision.prompt} words={words} />
        </legend>
        {decision.options.map((option) => (
          <Option
            key={option.key}
            name={decision.id}
            option={option}
            checked={chosen === option.key}
            words={words}
            onChoose={() => {
              setChosen(option.key);
              setMissing(false);
            }}
          />
        ))}
      </fieldset>
      <p role="alert" className="case-missing">
        {missing && words.t('case.chooseFirst')}
      </p>
      <button type="submit" data-variant="primary">
        {words.t('case.commit')}
      </button>
    </form>
  );
}

interface OptionProps {
  readonly name: string;
  readonly option: OpenDecision['options'][number];
  readonly checked: boolean;
  readonly words: Words;
  readonly onChoose: () => void;
}

function Option({ name, option, checked, words, onChoose }: OptionProps): ReactElement {
  return (
    <label className="case-option">
      <input type="radio" name={name} value={option.key} checked={checked} onChange={onChoose} />
      <span>
        <AuthoredText text={option.text} words={words} />
        {option.takesMinutes > 0 && (
          <span className="quiet">
            {' '}
            ({words.t('case.takes', { time: words.duration(option.takesMinutes) })})
          </span>
        )}
      </span>
    </label>
  );
}
