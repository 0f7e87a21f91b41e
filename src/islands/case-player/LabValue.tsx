import type { ReactElement } from 'react';
import { readLab, type PrintedLab } from '#core/units/lab-value.ts';
import type { Lab } from '#core/course/schema.ts';
import { Icon } from './icons.tsx';
import type { Words } from './words.ts';

interface LabValueProps {
  readonly lab: Lab;
  /** In the lab's SI unit. */
  readonly value: number;
  readonly words: Words;
}

/** A lab value in both unit systems. The page's `data-units` says by CSS which one stands first. */
export function LabValue({ lab, value, words }: LabValueProps): ReactElement {
  const reading = readLab(lab, value);
  return (
    <div className="case-lab" data-range={reading.range}>
      <dt>{words.name(lab.name)}</dt>
      <dd>
        <span className="case-lab-systems">
          <System printed={reading.si} name="si" words={words} />
          {!reading.same && <System printed={reading.conventional} name="conventional" words={words} />}
        </span>
        {(reading.range === 'low' || reading.range === 'high') && (
          <strong className="case-lab-state">
            <Icon name={reading.range} />
            {words.t(reading.range === 'low' ? 'case.low' : 'case.high')}
          </strong>
        )}
      </dd>
    </div>
  );
}

function System(props: {
  readonly printed: PrintedLab;
  readonly name: 'si' | 'conventional';
  readonly words: Words;
}): ReactElement {
  const { printed, name, words } = props;
  const range = describePrintedRange(printed, words);
  return (
    <span className="case-lab-system" data-system={name}>
      <bdi dir="ltr">
        <b>{printed.value}</b> {printed.unit}
      </bdi>
      {range !== undefined && <span className="quiet"> ({words.t('case.reference', { range })})</span>}
    </span>
  );
}

function describePrintedRange({ low, high }: PrintedLab, words: Words): string | undefined {
  if (low !== undefined && high !== undefined) return words.t('case.range', { low, high });
  if (low !== undefined) return words.t('case.atLeast', { low });
  return high === undefined ? undefined : words.t('case.atMost', { high });
}
