import { parseQuantity } from '../units/quantity.ts';
import type { CasePath, CompileContext } from './compile-context.ts';
import type { CompiledTrack } from './compiled.ts';
import type { Unit } from './patient-model.ts';
import type { CaseSource } from './schema.ts';

type Track = CaseSource['tracks'][number];

export function compileTracks(source: CaseSource, context: CompileContext): readonly CompiledTrack[] {
  return source.tracks.map((track, index) => compileTrack(track, context, ['tracks', index]));
}

function compileTrack(track: Track, context: CompileContext, path: CasePath): CompiledTrack {
  const { id, name, digits, start, rate, min, max } = track;
  if (!(min <= start && start <= max && min < max)) {
    context.report(
      'case-track',
      [...path, 'start'],
      `\`${String(start)}\` does not lie between ${String(min)} and ${String(max)}`,
      'Let the track start inside its range.',
    );
  }
  if (id === 'time' || context.model?.variables.some((variable) => variable.id === id) === true) {
    context.report(
      'case-duplicate-id',
      [...path, 'id'],
      `\`${id}\` is already something that conditions can ask for`,
      'Give the track an id of its own.',
    );
  }
  return {
    variable: {
      id,
      name: { en: name },
      symbol: name,
      unit: unitOf(track, context, [...path, 'unit']),
      digits,
      range: [min, max],
      shown: 'monitor',
      authored: true,
    },
    start,
    ratePerHour: rate,
    effects: effectsOf(track, context, [...path, 'effects']),
  };
}

function unitOf({ unit }: Track, context: CompileContext, path: CasePath): Unit {
  const parsed = parseQuantity(`1${unit === '1' ? '' : unit}`);
  if (parsed.ok) return parsed.value.unit as Unit;
  context.report('case-unit', path, parsed.problem, 'Write one of the units that quantities take, or 1.');
  return '1';
}

function effectsOf({ effects }: Track, context: CompileContext, path: CasePath): CompiledTrack['effects'] {
  return Object.fromEntries(
    Object.entries(effects).map(([key, effect]) => {
      const change = typeof effect === 'number' ? { add: effect, rate: 0 } : effect;
      context.known(key, context.scope.acts, [...path, key], 'an act or an option');
      if (change.add === 0 && change.rate === 0) {
        context.report(
          'case-track',
          [...path, key],
          `\`${key}\` changes nothing of the track`,
          'Give it a step, such as -2, or `{ rate: -1 }` per hour; or take it out.',
        );
      }
      return [key, { add: change.add, ratePerHour: change.rate }];
    }),
  );
}
