/**
 * What differs from one cause of capillary leak to another.
 *
 * Directions follow the literature the course cites; every size is assumed. An act whose acute benefit is unproven
 * (immunoglobulin, terbutaline with aminophylline, steroid in Clarkson disease, tocilizumab outside cytokine
 * release) has the effect 0.
 */
export interface Profile {
  /** Share of vascular resistance lost at the height of the course (independent of the leak's severity). */
  readonly vasodilation: number;
  /** What a vasodilation does to the veins (1: they pool blood as arteries open; 0: arteries alone). */
  readonly venousShare: number;
  /** Output gained per unit of vasodilation by emptying against less resistance. */
  readonly unloading: number;
  /** Share of the leak that also opens the lung's capillaries, 0 to 1. */
  readonly lungShare: number;
  /** Multiplies limb pressure above its resting value. */
  readonly limbGain: number;
  /** Share of the leak (and of the vasodilation) that each act takes away at full effect, 0 to 1. */
  readonly responses: Responses;
}

export interface Responses {
  readonly antibiotics: number;
  readonly steroid: number;
  readonly tocilizumab: number;
  readonly epinephrine: number;
  readonly immunoglobulin: number;
  readonly terbutalineAminophylline: number;
  readonly stopDrug: number;
}

const noResponse: Responses = {
  antibiotics: 0,
  steroid: 0,
  tocilizumab: 0,
  epinephrine: 0,
  immunoglobulin: 0,
  terbutalineAminophylline: 0,
  stopDrug: 0,
};

const idiopathic: Profile = {
  vasodilation: 0.12,
  venousShare: 1,
  unloading: 0.4,
  lungShare: 0.1,
  limbGain: 1,
  responses: noResponse,
};

export const profiles = {
  idiopathic,
  sepsis: {
    ...idiopathic,
    vasodilation: 0.62,
    lungShare: 0.3,
    limbGain: 0.5,
    responses: { ...noResponse, antibiotics: 0.6 },
  },
  'drug-induced': {
    ...idiopathic,
    lungShare: 0.3,
    responses: { ...noResponse, steroid: 0.3, stopDrug: 0.6 },
  },
  'cytokine-release': {
    ...idiopathic,
    vasodilation: 0.45,
    lungShare: 0.6,
    limbGain: 0.5,
    responses: { ...noResponse, steroid: 0.5, tocilizumab: 0.7, stopDrug: 0.5 },
  },
  differentiation: {
    ...idiopathic,
    vasodilation: 0.2,
    lungShare: 0.8,
    limbGain: 0.5,
    responses: { ...noResponse, steroid: 0.7, stopDrug: 0.2 },
  },
  // Balasch 1994: arteries open and output rises while the blood is concentrated. Calibrated.
  'ovarian-hyperstimulation': {
    vasodilation: 0.55,
    venousShare: 0,
    unloading: 0.9,
    lungShare: 0.1,
    limbGain: 0.3,
    responses: noResponse,
  },
  anaphylaxis: {
    ...idiopathic,
    vasodilation: 0.5,
    lungShare: 0.2,
    limbGain: 0.3,
    responses: { ...noResponse, epinephrine: 0.9, steroid: 0.1 },
  },
} as const satisfies Record<string, Profile>;

export type ProfileId = keyof typeof profiles;

export function isProfileId(id: string): id is ProfileId {
  return Object.hasOwn(profiles, id);
}
