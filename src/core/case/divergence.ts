import { findAct, labelOf, type TimedAct } from './act-names.ts';
import type { CompiledCase } from './compiled.ts';
import type { VariableDeclaration } from './patient-model.ts';
import type { History } from './view.ts';

/** A finished run, as far as two of them are compared. */
export interface FinishedRun {
  readonly log: readonly TimedAct[];
  readonly history: History;
}

/** An act of one run that the other had not done at that point, or had done at another time. */
export interface DifferentAct extends TimedAct {
  readonly label: string;
}

/** The last differences between two runs before a certain minute. */
export interface DifferencesBefore {
  /** The learner had done this, the expert had not. */
  readonly extra: DifferentAct | null;
  /** The expert had done this, the learner had not. */
  readonly missing: DifferentAct | null;
  /** Only where the two above are null: done by both, but at another time. */
  readonly shifted: (DifferentAct & { readonly expertMinute: number }) | null;
}

export type Divergence =
  /** The same acts at the same minutes. */
  | { readonly kind: 'same' }
  /** Other acts or minutes, but no watched quantity left the band. */
  | { readonly kind: 'within' }
  | ({
      readonly kind: 'value';
      readonly minute: number;
      readonly variable: VariableDeclaration;
      readonly learner: number;
      readonly expert: number;
    } & DifferencesBefore)
  /** For a case without curves: the first decision answered otherwise. */
  | {
      readonly kind: 'choice';
      readonly minute: number;
      readonly chosen: string;
      readonly expertChosen: string;
    };

/** The band around the expert's curve: this part of the range that the variable's chart shows, to each side. */
export const bandShare = 0.05;
/** A curve has to be outside for longer than this, in minutes, so that a bolus given later is no divergence. */
export const bandMinutes = 60;

/**
 * Where a learner's run first parted from the expert's: the first minute of the first excursion out of the band
 * that lasted longer than an hour, or until the learner's run ended before the expert's. Where several quantities
 * leave at once, the one that is farthest out by its own band. Minutes are those of the samples.
 */
export function findDivergence(
  compiled: CompiledCase,
  learner: FinishedRun,
  expert: FinishedRun,
): Divergence {
  if (isSameLog(learner.log, expert.log)) return { kind: 'same' };
  const excursions = learner.history.series.flatMap(({ variable, values }) => {
    const other = expert.history.series.find((one) => one.variable.id === variable.id);
    if (other === undefined) return [];
    const found = firstExcursion(
      pairUp(learner.history.minutes, values, expert.history.minutes, other.values),
      {
        width: bandShare * (variable.range[1] - variable.range[0]),
        endsEarly: lastOf(learner.history.minutes) < lastOf(expert.history.minutes),
      },
    );
    return found === null ? [] : [{ variable, ...found }];
  });
  const first = excursions.sort((a, b) => a.minute - b.minute || b.excess - a.excess)[0];
  if (first !== undefined) {
    const { variable, minute } = first;
    const before = differencesBefore(compiled, learner.log, expert.log, minute);
    return { kind: 'value', minute, variable, learner: first.learner, expert: first.expert, ...before };
  }
  return (
    (learner.history.series.length === 0 ? otherChoice(compiled, learner, expert) : null) ?? {
      kind: 'within',
    }
  );
}

interface Pair {
  readonly minute: number;
  readonly learner: number;
  readonly expert: number;
}

/** Samples at minutes that both runs have. */
function pairUp(
  minutes: readonly number[],
  values: readonly number[],
  expertMinutes: readonly number[],
  expertValues: readonly number[],
): readonly Pair[] {
  const expertAt = new Map(expertMinutes.map((minute, index) => [minute, expertValues[index]]));
  return minutes.flatMap((minute, index) => {
    const learner = values[index];
    const expert = expertAt.get(minute);
    return learner === undefined || expert === undefined ? [] : [{ minute, learner, expert }];
  });
}

interface Excursion extends Pair {
  /** Largest distance from the expert in widths of the band. */
  readonly excess: number;
}

function firstExcursion(
  pairs: readonly Pair[],
  { width, endsEarly }: { readonly width: number; readonly endsEarly: boolean },
): Excursion | null {
  const distance = ({ learner, expert }: Pair): number => Math.abs(learner - expert) / width;
  for (let from = 0; from < pairs.length; from += 1) {
    const first = pairs[from];
    if (first === undefined || !(distance(first) > 1)) continue;
    const back = pairs.findIndex((pair, index) => index > from && !(distance(pair) > 1));
    const outside = pairs.slice(from, back === -1 ? undefined : back);
    const lasted = (outside.at(-1)?.minute ?? first.minute) - first.minute;
    if (lasted > bandMinutes || (back === -1 && endsEarly)) {
      return { ...first, excess: Math.max(...outside.map(distance)) };
    }
    from += outside.length;
  }
  return null;
}

/** What the two runs had done differently by `minute`: acts with an effect and answers, the last of each kind. */
function differencesBefore(
  compiled: CompiledCase,
  learner: readonly TimedAct[],
  expert: readonly TimedAct[],
  minute: number,
): DifferencesBefore {
  const until = (log: readonly TimedAct[]): readonly TimedAct[] =>
    log.filter((one) => one.minute < minute && changesSomething(compiled, one.act));
  const [mine, theirs] = [until(learner), until(expert)];
  const named = (one: TimedAct | undefined): DifferentAct | null =>
    one === undefined ? null : { ...one, label: labelOf(compiled, one.act) };
  const extra = named(surplus(mine, theirs).at(-1));
  const missing = named(surplus(theirs, mine).at(-1));
  return { extra, missing, shifted: (extra ?? missing) ? null : mostShifted(compiled, mine, theirs) };
}

function changesSomething(compiled: CompiledCase, key: string): boolean {
  const named = findAct(compiled, key);
  return named !== null && (named.kind === 'answer' || named.act.commands.length > 0);
}

/** Acts of `log` beyond as many of the same as `other` has. */
function surplus(log: readonly TimedAct[], other: readonly TimedAct[]): readonly TimedAct[] {
  const left = new Map<string, number>();
  for (const { act } of other) left.set(act, (left.get(act) ?? 0) + 1);
  return log.filter(({ act }) => {
    const count = left.get(act) ?? 0;
    left.set(act, count - 1);
    return count <= 0;
  });
}

function mostShifted(
  compiled: CompiledCase,
  learner: readonly TimedAct[],
  expert: readonly TimedAct[],
): DifferencesBefore['shifted'] {
  const shifted = learner.flatMap(({ act, minute }) => {
    const expertMinute = expert.find((one) => one.act === act)?.minute;
    if (expertMinute === undefined || expertMinute === minute) return [];
    return [{ act, minute, label: labelOf(compiled, act), expertMinute }];
  });
  const by = (one: { minute: number; expertMinute: number }): number =>
    Math.abs(one.minute - one.expertMinute);
  return shifted.sort((a, b) => by(b) - by(a))[0] ?? null;
}

function otherChoice(compiled: CompiledCase, learner: FinishedRun, expert: FinishedRun): Divergence | null {
  for (const { act, minute } of learner.log) {
    const [decision] = act.split('.');
    const theirs = expert.log.find((one) => one.act.startsWith(`${decision ?? ''}.`));
    if (findAct(compiled, act)?.kind !== 'answer' || theirs === undefined || theirs.act === act) continue;
    return {
      kind: 'choice',
      minute,
      chosen: labelOf(compiled, act),
      expertChosen: labelOf(compiled, theirs.act),
    };
  }
  return null;
}

const isSameLog = (one: readonly TimedAct[], other: readonly TimedAct[]): boolean =>
  one.length === other.length &&
  one.every(({ minute, act }, index) => other[index]?.minute === minute && other[index].act === act);

const lastOf = (minutes: readonly number[]): number => minutes.at(-1) ?? 0;
