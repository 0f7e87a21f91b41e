import { isolateLeftToRight } from '#core/text/isolate.ts';
import { Fragment, type ReactElement } from 'react';
import type { LoggedEvidence as Logged } from '#core/case/logged-evidence.ts';
import type { VariableDeclaration } from '#core/case/patient-model.ts';
import { AuthoredText } from './Authored.tsx';
import type { DebriefWords } from './debrief-words.ts';
import { variableName } from './variable-name.ts';

interface LoggedEvidenceProps {
  readonly title: string;
  readonly logged: readonly Logged[];
  readonly variables: readonly VariableDeclaration[];
  readonly words: DebriefWords;
}

/** What a log holds of the things that a rubric line asks for, in one line of text. */
export function LoggedEvidence({
  title,
  logged,
  variables,
  words,
}: LoggedEvidenceProps): ReactElement | null {
  if (logged.length === 0) return null;
  return (
    <p className="case-logged">
      <b>{title}:</b>{' '}
      {logged.map((one, index) => (
        // The things that a line asks for keep their order.
        <Fragment key={index}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          <span>
            <LoggedThing one={one} variables={variables} words={words} />
          </span>
        </Fragment>
      ))}
    </p>
  );
}

interface LoggedThingProps extends Pick<LoggedEvidenceProps, 'variables' | 'words'> {
  readonly one: Logged;
}

function LoggedThing({ one, variables, words }: LoggedThingProps): ReactElement {
  switch (one.kind) {
    case 'act':
      return (
        <>
          <AuthoredText text={one.label} words={words} /> <strong>{timesOf(one.minutes, words)}</strong>
        </>
      );
    case 'answer':
      if (one.chosen === null) return <>{words.d('debrief.noAnswer')}</>;
      return (
        <>
          <AuthoredText text={`“${one.chosen.text}”`} words={words} />{' '}
          <strong>{words.clock(one.chosen.minute)}</strong>
        </>
      );
    case 'total':
      return <AuthoredNumber name={one.name} number={`${one.liters.toFixed(1)} L`} words={words} />;
    case 'rate':
      return (
        <AuthoredNumber
          name={one.name}
          number={`${Math.round(1000 * one.litersPerHour)} mL/h`}
          words={words}
        />
      );
    case 'extreme': {
      const variable = variables.find(({ id }) => id === one.variable);
      if (variable === undefined) return <>{one.variable}</>;
      return (
        <>
          {variableName(variable, words)},{' '}
          {words.d(one.which === 'max' ? 'debrief.highest' : 'debrief.lowest')}{' '}
          <strong>{words.measure(variable, one.value)}</strong>
        </>
      );
    }
    case 'flip':
      return (
        <>
          <AuthoredText text={one.name} words={words} />{' '}
          {words.d(one.edge === 'on' ? 'debrief.began' : 'debrief.ceased')}{' '}
          <strong>{one.minute === null ? words.d('debrief.never') : words.clock(one.minute)}</strong>
        </>
      );
  }
}

function AuthoredNumber(props: {
  readonly name: string;
  readonly number: string;
  readonly words: DebriefWords;
}): ReactElement {
  return (
    <>
      <AuthoredText text={props.name} words={props.words} />{' '}
      <strong>{isolateLeftToRight(props.number)}</strong>
    </>
  );
}

const maximumTimes = 3;

function timesOf(minutes: readonly number[], words: DebriefWords): string {
  if (minutes.length === 0) return words.d('debrief.notDone');
  const shown = minutes.slice(0, maximumTimes).map(words.clock).join(', ');
  const rest = minutes.length - maximumTimes;
  return rest > 0 ? `${shown} ${words.d('debrief.moreTimes', { count: rest })}` : shown;
}
