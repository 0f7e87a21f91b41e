import type { TimedAct } from './act-names.ts';

/**
 * One change of a run's log, for "what if". `index` is a place in the log as it was played.
 * `choose` answers the same decision otherwise, at the same minute.
 */
export type LogEdit =
  | { readonly kind: 'remove'; readonly index: number }
  | { readonly kind: 'move'; readonly index: number; readonly minute: number }
  | { readonly kind: 'choose'; readonly index: number; readonly act: string }
  /** `place` is where it comes among acts of the same minute; `placeAt` gives it. */
  | { readonly kind: 'add'; readonly act: string; readonly minute: number; readonly place: number };

/** The log with `edit` made. Only the edited act changes its minute. */
export function applyEdit(log: readonly TimedAct[], edit: LogEdit): readonly TimedAct[] {
  switch (edit.kind) {
    case 'remove':
      return log.toSpliced(edit.index, 1);
    case 'choose':
      return log.map((one, index) => (index === edit.index ? { ...one, act: edit.act } : one));
    case 'add':
      return log.toSpliced(edit.place, 0, { minute: edit.minute, act: edit.act });
    case 'move': {
      const moved = log[edit.index];
      if (moved === undefined || moved.minute === edit.minute) return log;
      const rest = log.toSpliced(edit.index, 1);
      return rest.toSpliced(placeAt(rest, edit.minute), 0, { ...moved, minute: edit.minute });
    }
  }
}

/** Where an act at `minute` comes in `log`: before everything that was begun at that minute or later. */
export function placeAt(log: readonly TimedAct[], minute: number): number {
  const later = log.findIndex((one) => one.minute >= minute);
  return later === -1 ? log.length : later;
}
