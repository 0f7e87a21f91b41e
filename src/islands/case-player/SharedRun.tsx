import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { Lab } from '#core/course/schema.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { openReplay, type ReplayProblem } from '#machines/case-player/open-replay.ts';
import { Debrief } from './Debrief.tsx';
import type { DebriefLinks } from './debrief-links.ts';
import { debriefWordsOf, type DebriefKey } from './debrief-words.ts';
import type { Words } from './words.ts';

interface SharedRunProps {
  readonly pasted: string;
  readonly compiled: CompiledCase;
  readonly model: PatientModel | null;
  readonly labs: readonly Lab[];
  readonly links: DebriefLinks;
  readonly words: Words;
  readonly onClose: () => void;
}

const problems: Readonly<Record<ReplayProblem, DebriefKey>> = {
  damaged: 'debrief.codeDamaged',
  'too-long': 'debrief.codeTooLong',
  version: 'debrief.codeVersion',
  'other-case': 'debrief.codeOtherCase',
  revised: 'debrief.codeRevised',
  impossible: 'debrief.codeImpossible',
  unfinished: 'debrief.codeUnfinished',
};

/** The debrief of a run that somebody shared, or one sentence on why there is none. */
export function SharedRun({ pasted, compiled, model, words, ...props }: SharedRunProps): ReactElement {
  const opened = useMemo(() => openReplay(compiled, model, pasted), [compiled, model, pasted]);
  const spoken = useMemo(() => debriefWordsOf(words), [words]);
  if (opened.ok) {
    return (
      <Debrief
        run={opened.value}
        model={model}
        labs={props.labs}
        links={props.links}
        words={words}
        shared={{ onClose: props.onClose }}
      />
    );
  }
  return (
    <Refusal
      text={spoken.d(problems[opened.problem])}
      close={spoken.d('debrief.close')}
      onClose={props.onClose}
    />
  );
}

function Refusal(props: {
  readonly text: string;
  readonly close: string;
  readonly onClose: () => void;
}): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="case-refused">
      <p role="alert">{props.text}</p>
      <button ref={button} type="button" onClick={props.onClose}>
        {props.close}
      </button>
    </div>
  );
}
