import { useId, type ReactElement } from 'react';
import type { TimedAct } from '#core/case/act-names.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { DebriefKey, DebriefWords } from './debrief-words.ts';
import { emptyDraft, otherAnswers, subjectsOf, type Choice, type EditDraft } from './what-if-edit.ts';

interface WhatIfFormProps {
  readonly draft: EditDraft;
  readonly compiled: CompiledCase;
  readonly log: readonly TimedAct[];
  readonly words: DebriefWords;
  readonly onChange: (draft: EditDraft) => void;
}

const kinds: readonly {
  readonly kind: EditDraft['kind'];
  readonly word: DebriefKey;
  readonly what: DebriefKey;
}[] = [
  { kind: 'remove', word: 'debrief.remove', what: 'debrief.whatRemove' },
  { kind: 'move', word: 'debrief.move', what: 'debrief.whatMove' },
  { kind: 'choose', word: 'debrief.choose', what: 'debrief.whatChoose' },
  { kind: 'add', word: 'debrief.add', what: 'debrief.whatAdd' },
];

/** One change of the run. It takes effect at once; there is nothing to submit. */
export function WhatIfForm({ draft, compiled, log, words, onChange }: WhatIfFormProps): ReactElement {
  const what = kinds.find(({ kind }) => kind === draft.kind)?.what ?? 'debrief.whatRemove';
  const takesTime = draft.subject !== '' && (draft.kind === 'move' || draft.kind === 'add');
  return (
    <form className="case-what-if-form" onSubmit={(event) => event.preventDefault()}>
      <KindChoice draft={draft} compiled={compiled} log={log} words={words} onChange={onChange} />
      <Picker
        // Another list is another control: nothing of the choice before must stay.
        key={draft.kind}
        label={words.d(what)}
        choices={subjectsOf(draft.kind, compiled, log)}
        value={draft.subject}
        words={words}
        onPick={(subject) =>
          onChange({
            ...draft,
            subject,
            answer: '',
            minute: draft.kind === 'move' ? (log[Number(subject)]?.minute ?? 0) : draft.minute,
          })
        }
      />
      {draft.kind === 'choose' && draft.subject !== '' && (
        <Picker
          label={words.d('debrief.otherAnswer')}
          choices={otherAnswers(compiled, log, Number(draft.subject))}
          value={draft.answer}
          words={words}
          onPick={(answer) => onChange({ ...draft, answer })}
        />
      )}
      {takesTime && (
        <TimeField
          minute={draft.minute}
          endMinute={compiled.endMinutes}
          words={words}
          onChange={(minute) => onChange({ ...draft, minute })}
        />
      )}
      {draft.subject !== '' && (
        <button type="button" data-variant="quiet" onClick={() => onChange(emptyDraft)}>
          {words.d('debrief.reset')}
        </button>
      )}
    </form>
  );
}

function KindChoice({ draft, compiled, log, words, onChange }: WhatIfFormProps): ReactElement {
  const offered = kinds.filter(({ kind }) => subjectsOf(kind, compiled, log).length > 0);
  return (
    <fieldset>
      <legend>{words.d('debrief.change')}</legend>
      {offered.map(({ kind, word }) => (
        <label key={kind}>
          <input
            type="radio"
            name="what-if"
            checked={draft.kind === kind}
            onChange={() => onChange({ ...emptyDraft, kind })}
          />
          <span>{words.d(word)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface PickerProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly words: DebriefWords;
  readonly onPick: (value: string) => void;
}

function Picker({ label, choices, value, words, onPick }: PickerProps): ReactElement {
  const id = useId();
  return (
    <div className="case-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
        <option value="">{words.d('debrief.pick')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} {...words.authored}>
            {choice.minute === null ? choice.text : `${words.clock(choice.minute)}  ${choice.text}`}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TimeFieldProps {
  readonly minute: number;
  readonly endMinute: number;
  readonly words: DebriefWords;
  readonly onChange: (minute: number) => void;
}

/** Minutes between two places of the slider, and of the two buttons. */
const fineStep = 5;
const coarseStep = 15;

function TimeField({ minute, endMinute, words, onChange }: TimeFieldProps): ReactElement {
  const id = useId();
  const last = endMinute - fineStep;
  const to = (next: number): void => onChange(Math.min(last, Math.max(0, next)));
  return (
    <div className="case-field">
      <label htmlFor={id}>{words.d('debrief.when')}</label>
      <output htmlFor={id} className="case-time-now">
        {words.clock(minute)}
      </output>
      <div className="case-moment-row">
        <button type="button" onClick={() => to(minute - coarseStep)}>
          {words.d('debrief.earlier')}
        </button>
        <input
          id={id}
          type="range"
          dir="ltr"
          min={0}
          max={last}
          step={1}
          value={minute}
          aria-valuetext={words.duration(minute)}
          onChange={(event) => to(Number(event.target.value))}
        />
        <button type="button" onClick={() => to(minute + coarseStep)}>
          {words.d('debrief.later')}
        </button>
      </div>
    </div>
  );
}
