import { deterministicExp } from './exponential.ts';

/** Colloid osmotic pressure per g/L of albumin (other proteins counted with it), mmHg: 25.9 at 39.4 g/L (Chapple 1993). */
const MMHG_PER_GRAM_PER_LITER = 25.9 / 39.4;
/** Reflection coefficient of albumin at rest (Xie 1995) and at a full leak (0.45: burned dog, Pitt 1987). */
const REFLECTION_AT_REST = 0.989;
const REFLECTION_IN_LEAK = 0.45;
/** Filtration coefficient, L/h/mmHg at 70 kg (Xie 1995). */
const FILTRATION_COEFFICIENT = 0.121;
/** A full leak multiplies permeability to albumin by this much more than 1. Calibrated to albumin at admission. */
const PERMEABILITY_GAIN = 20;
/** A full leak raises the filtration coefficient by this share. Assumed. */
const FILTRATION_GAIN = 0.1;
/** What a breach adds to the filtration coefficient, per unit. Calibrated to Lee 2007: 9 L in 8 h that raised no pressure. */
const BREACH_FILTRATION = 4;

/** State of the capillary wall. */
export interface Wall {
  /** Reflection coefficient of albumin, 0 to 1. */
  readonly reflection: number;
  /** Filtration coefficient, L/h/mmHg. */
  readonly filtration: number;
  /** Permeability-surface product of albumin, L/h. */
  readonly permeability: number;
}

/** How far a leak index opens the wall: its square up to a full attack, then in proportion, so that a mild leak stays mild. Calibrated. */
export function wallOpening(leak: number): number {
  return leak < 1 ? leak * leak : leak;
}

/**
 * How far a leak is beyond a full attack: 0 up to index 1. A breached wall lets crystalloid through nearly as it is given,
 * opens the lung, and comes with vessels that no longer constrict.
 */
export function wallBreach(leak: number): number {
  return leak > 1 ? (leak - 1) * (leak - 1) : 0;
}

/** Colloid osmotic pressure in mmHg of `albumin` in g/L. Linear, as in Chapple 1993. */
export function oncoticPressure(albumin: number): number {
  return albumin * MMHG_PER_GRAM_PER_LITER;
}

/**
 * The wall at leak index `leak`, with `perfused` the share of its surface that is perfused (1 at rest),
 * `restingPermeability` in L/h. At an index over 1 the reflection coefficient falls no further than 0.3.
 */
export function wallAt(leak: number, perfused: number, scale: number, restingPermeability: number): Wall {
  const opening = wallOpening(leak);
  const reflection = REFLECTION_AT_REST - (REFLECTION_AT_REST - REFLECTION_IN_LEAK) * opening;
  return {
    reflection: reflection < 0.3 ? 0.3 : reflection,
    filtration:
      perfused *
      FILTRATION_COEFFICIENT *
      scale *
      (1 + FILTRATION_GAIN * opening + BREACH_FILTRATION * wallBreach(leak)),
    permeability: perfused * restingPermeability * (1 + PERMEABILITY_GAIN * opening),
  };
}

/**
 * Capillary pressure, mmHg: 7 over central venous pressure at rest, half of it from flow through the venules and half from
 * arterial pressure, so that a constricted, poorly perfused bed filters less. `flow` is cardiac output over rest. Calibrated.
 */
export function capillaryPressure(centralVenous: number, meanArterial: number, flow: number): number {
  return centralVenous + 3.5 * flow + (3.5 * (meanArterial - centralVenous)) / 84;
}

/** Interstitial pressure, mmHg, of `volume` L at body size `scale`: stiff below 8.4 L, yielding above (Xie 1995 type curve). */
export function interstitialPressure(volume: number, scale: number): number {
  const excess = volume / scale - 8.4;
  if (excess <= 0) return -0.7 + 1.97 * excess;
  return -0.7 + 2.2 * (1 - deterministicExp(-excess / 1.18)) + 0.105 * excess;
}

/** Filtration out of plasma, L/h. Reabsorption is limited: it does not last (Levick and Michel 2010). */
export function filtrationFlow(wall: Wall, hydrostatic: number, oncotic: number, scale: number): number {
  const flow = wall.filtration * (hydrostatic - wall.reflection * oncotic);
  const floor = -0.12 * scale;
  return flow < floor ? floor : flow;
}

/** Albumin carried out of plasma, g/h (Patlak): `flow` L/h, concentrations g/L in plasma and tissue. */
export function albuminFlux(wall: Wall, flow: number, inPlasma: number, inTissue: number): number {
  const solvent = flow * (1 - wall.reflection);
  const peclet = wall.permeability > 0 ? solvent / wall.permeability : 0;
  if (peclet < 1e-6 && peclet > -1e-6) {
    return wall.permeability * (inPlasma - inTissue) + (solvent * (inPlasma + inTissue)) / 2;
  }
  const decay = deterministicExp(-peclet);
  return (solvent * (inPlasma - inTissue * decay)) / (1 - decay);
}

const RESTING_PLASMA_ALBUMIN = 39.4;
const RESTING_TISSUE_ALBUMIN = 22.4;

/** Filtration of a resting adult, L/h: what lymph returns. 0.076 at 70 kg. */
export function restingFiltration(scale: number): number {
  const hydrostatic = capillaryPressure(4, 88, 1) + 0.7;
  const oncotic = oncoticPressure(RESTING_PLASMA_ALBUMIN) - oncoticPressure(RESTING_TISSUE_ALBUMIN);
  return filtrationFlow(wallAt(0, 1, scale, 0), hydrostatic, oncotic, scale);
}

/**
 * Permeability at which the albumin that leaves equals what lymph brings back, so that the resting patient does not drift.
 * By bisection: the flux grows with permeability.
 */
export function balancedPermeability(lymph: number): number {
  const wanted = lymph * RESTING_TISSUE_ALBUMIN;
  let low = 0;
  let high = 10 * lymph;
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    const wall = { reflection: REFLECTION_AT_REST, filtration: 0, permeability: middle };
    const flux = albuminFlux(wall, lymph, RESTING_PLASMA_ALBUMIN, RESTING_TISSUE_ALBUMIN);
    if (flux < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
