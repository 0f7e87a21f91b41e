import type { Body } from './body.ts';
import type { Circulation } from './circulation.ts';
import { clamp } from './shaping.ts';
import {
  albuminFlux,
  capillaryPressure,
  filtrationFlow,
  interstitialPressure,
  oncoticPressure,
  wallAt,
} from './starling.ts';
import { S, type State } from './state.ts';

/** Flows between plasma and tissue at this minute: water in L/h, albumin in g/h, all positive out of plasma except lymph. */
export interface Exchange {
  readonly filtration: number;
  readonly albumin: number;
  readonly lymph: number;
  readonly lymphAlbumin: number;
  /** Plasma to loose tissue. */
  readonly loose: number;
  /** Loose tissue to slow tissue. */
  readonly settling: number;
  /** Slow tissue to the deep pool, g/h. */
  readonly deepAlbumin: number;
}

/** Conductance of the loose tissue's capillaries, L/h/mmHg, and its compliance, L/mmHg, at 70 kg. Calibrated to Hahn's volunteers. */
const LOOSE_CONDUCTANCE = 0.02;
/** A full leak multiplies that conductance by this much more than 1. Calibrated to septic patients (Ernest 1999). */
const LOOSE_GAIN = 10;
const LOOSE_COMPLIANCE = 0.11;
/** Time in which loose tissue shares its water with the rest, h. Calibrated. */
const SETTLING_HOURS = 3;
/** Lymph added per mmHg of tissue pressure, L/h/mmHg at 70 kg (Xie 1995). */
const LYMPH_SENSITIVITY = 0.043;
/** Lymph recruited in recovery: share of its flow, and more with 3 L of edema. Calibrated to Wu 2019: 48 h to a week to the old weight. */
const RECRUITED_LYMPH = 0.2;
const RECRUITED_BY_EDEMA = 2.4;
/** Deep (serosal) albumin: uptake L/h at a full leak, return 1/h without leak. Calibrated. */
const DEEP_UPTAKE = 0.62;
const DEEP_RETURN = 0.012;
/** The smallest share of the wall that stays perfused in shock. Assumed. */
const LEAST_PERFUSED = 0.05;
/** The most that high flow adds to it. Assumed. */
const MOST_PERFUSED = 1.1;

/** Concentration of albumin in plasma, g/L. */
export function plasmaAlbumin(state: State): number {
  return state[S.plasmaAlbumin] / state[S.plasma];
}

/** Lymph flow, L/h: rises with tissue pressure, is halved by a full leak, grows in recovery, up to three and a half times with edema (calibrated). */
function lymphFlow(state: State, body: Body, tissuePressure: number): number {
  const driven = body.restingLymph + LYMPH_SENSITIVITY * body.scale * (tissuePressure + 0.7);
  const excess = clamp((state[S.tissue] / body.scale - 8.4) / 3, 0, 1);
  const leak = clamp(state[S.leak], 0, 1.4);
  const flow =
    driven * (1 - 0.5 * leak) * (1 + state[S.recovery] * (RECRUITED_LYMPH + RECRUITED_BY_EDEMA * excess));
  return flow < 0 ? 0 : flow;
}

/**
 * Water into the loose tissue, L/h: an elastic, protein-poor space (gut, nodes, skin) that swells or shrinks at once with
 * capillary and oncotic pressure. It is what lets crystalloid leave plasma within minutes and 20 % albumin draw water in.
 */
function looseFlow(state: State, body: Body, capillary: number, reflection: number): number {
  const swelling = (state[S.looseTissue] - body.looseTissue) / (LOOSE_COMPLIANCE * body.scale);
  const oncoticLoss = reflection * (oncoticPressure(39.4) - oncoticPressure(plasmaAlbumin(state)));
  const drive = capillary - 11 + oncoticLoss - swelling;
  const flow = LOOSE_CONDUCTANCE * (1 + LOOSE_GAIN * state[S.leak]) * body.scale * drive;
  // An empty space gives nothing more.
  return flow < 0 && state[S.looseTissue] < 0.3 * body.looseTissue ? 0 : flow;
}

/** Numerical guard: outward flows fade as plasma falls from a fifth to a tenth of its resting volume (never met in life). */
export function plasmaReserve(state: State, body: Body): number {
  return clamp((state[S.plasma] / body.plasma - 0.1) / 0.1, 0, 1);
}

export function exchangeOf(state: State, body: Body, circulation: Circulation): Exchange {
  const { scale } = body;
  const perfused = clamp(circulation.flow, LEAST_PERFUSED, MOST_PERFUSED);
  const wall = wallAt(state[S.leak], perfused, scale, body.restingPermeability);
  const inPlasma = plasmaAlbumin(state);
  const inTissue = state[S.tissueAlbumin] / state[S.tissue];
  const tissuePressure = interstitialPressure(state[S.tissue], scale);
  const capillary = capillaryPressure(circulation.centralVenous, circulation.meanArterial, circulation.flow);
  const oncotic = oncoticPressure(inPlasma) - oncoticPressure(inTissue);
  const reserve = plasmaReserve(state, body);
  const guarded = (flow: number): number => (flow > 0 ? flow * reserve : flow);
  const filtration = guarded(filtrationFlow(wall, capillary - tissuePressure, oncotic, scale));
  const lymph = lymphFlow(state, body, tissuePressure);
  const leak = clamp(state[S.leak], 0, 1);
  return {
    filtration,
    albumin: albuminFlux(wall, filtration, inPlasma, inTissue),
    lymph,
    lymphAlbumin: lymph * inTissue,
    loose: guarded(looseFlow(state, body, capillary, wall.reflection)),
    settling: (state[S.looseTissue] - body.looseTissue) / SETTLING_HOURS,
    deepAlbumin: DEEP_UPTAKE * scale * leak * inTissue - DEEP_RETURN * state[S.deepAlbumin] * (1 - leak),
  };
}
