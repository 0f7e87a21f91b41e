import { REFERENCE, type Body } from './body.ts';
import { S, type State } from './state.ts';

function magnitude(x: number): number {
  return x < 0 ? -x : x;
}

/** Violations of the three conservation laws now: water L, albumin g, red cells L. All 0 in exact arithmetic. */
export function conservationErrors(
  state: State,
  body: Body,
): { water: number; albumin: number; redCells: number } {
  const restingWater = body.plasma + body.looseTissue + body.tissue + body.lungWater;
  const water = state[S.plasma] + state[S.looseTissue] + state[S.tissue] + state[S.lungWater];
  const restingAlbumin = body.plasma * REFERENCE.albuminPlasma + body.tissue * REFERENCE.albuminTissue;
  const albumin = state[S.plasmaAlbumin] + state[S.tissueAlbumin] + state[S.deepAlbumin];
  return {
    water: magnitude(water - (restingWater + state[S.waterIn] - state[S.waterOut])),
    albumin: magnitude(albumin - (restingAlbumin + state[S.albuminIn] - state[S.albuminOut])),
    redCells: magnitude(state[S.redCells] - (body.redCells - state[S.redCellsOut])),
  };
}

/** Keeps the largest violation so far in the state. */
export function recordConservation(state: State, body: Body): void {
  const { water, albumin, redCells } = conservationErrors(state, body);
  const largest = Math.max(water, albumin, redCells);
  if (largest > state[S.conservationError]) state[S.conservationError] = largest;
}
