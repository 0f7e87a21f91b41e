import type { ReactElement } from 'react';
import { readLab, type LabReading, type PrintedLab } from '#core/units/lab-value.ts';
import type { LabValue as LabNumber } from '#core/case/view.ts';
import type { Lab } from '#core/course/schema.ts';
import { Icon } from './icons.tsx';
import type { Words } from './words.ts';

interface LabProps {
  readonly value: LabNumber;
  readonly labs: readonly Lab[];
  readonly words: Words;
}

/** A lab value in both unit systems, with its range. The page's `data-units` says by CSS which system stands first. */
export function LabValue({ value, labs, words }: LabProps): ReactElement | null {
  const lab = findLab(labs, value);
  if (lab === undefined) return null;
  const reading = readLab(lab, value.value);
  return (
    <div className="case-lab">
      <dt>{words.name(lab.name)}</dt>
      <dd>
        <Systems reading={reading} words={words} withRange />
        <LabState range={reading.range} words={words} />
      </dd>
    </div>
  );
}

/** The same in one line, without the range. */
export function LabLine({ value, labs, words }: LabProps): ReactElement | null {
  const lab = findLab(labs, value);
  if (lab === undefined) return null;
  const reading = readLab(lab, value.value);
  return (
    <p className="case-lab-line">
      <span>{words.name(lab.name)}</span> <Systems reading={reading} words={words} withRange={false} />
      <LabState range={reading.range} words={words} />
    </p>
  );
}

/** The content checks refuse a case that names a lab the course has not. */
const findLab = (labs: readonly Lab[], { lab }: LabNumber): Lab | undefined =>
  labs.find(({ id }) => id === lab);

interface SystemsProps {
  readonly reading: LabReading;
  readonly words: Words;
  readonly withRange: boolean;
}

function Systems({ reading, words, withRange }: SystemsProps): ReactElement {
  const systems = reading.same ? (['si'] as const) : (['si', 'conventional'] as const);
  return (
    <span className="case-lab-systems">
      {systems.map((name) => (
        <span key={name} className="case-lab-system" data-system={name}>
          <bdi dir="ltr">
            <b>{reading[name].value}</b> {reading[name].unit}
          </bdi>
          {withRange && <Range printed={reading[name]} words={words} />}
        </span>
      ))}
    </span>
  );
}

function LabState(props: {
  readonly range: LabReading['range'];
  readonly words: Words;
}): ReactElement | null {
  const { range, words } = props;
  if (range !== 'low' && range !== 'high') return null;
  return (
    <strong className="case-lab-state">
      <Icon name={range} />
      {words.t(range === 'low' ? 'case.low' : 'case.high')}
    </strong>
  );
}

function Range(props: { readonly printed: PrintedLab; readonly words: Words }): ReactElement | null {
  const { printed, words } = props;
  const range = words.range(printed.low, printed.high);
  return range === undefined ? null : (
    <span className="quiet"> ({words.t('case.reference', { range })})</span>
  );
}
