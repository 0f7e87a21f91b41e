import type { ArgumentDeclaration, ArgumentValues, Unit } from '../case/patient-model.ts';
import { isProfileId, profiles, type Profile, type Responses } from './profiles.ts';

const quantity = (unit: Unit, min: number, max: number): ArgumentDeclaration => ({
  kind: 'quantity',
  unit,
  min,
  max,
});
const optional = (unit: Unit, min: number, max: number): ArgumentDeclaration => ({
  kind: 'quantity',
  unit,
  min,
  max,
  optional: true,
});

const responseParameters = {
  antibioticsResponse: 'antibiotics',
  steroidResponse: 'steroid',
  tocilizumabResponse: 'tocilizumab',
  epinephrineResponse: 'epinephrine',
  immunoglobulinResponse: 'immunoglobulin',
  terbutalineAminophyllineResponse: 'terbutalineAminophylline',
  stopDrugResponse: 'stopDrug',
} as const satisfies Record<string, keyof Responses>;

/** What the `patient:` block of a case may set. */
export const parameterDeclarations: Readonly<Record<string, ArgumentDeclaration>> = {
  age: quantity('years', 16, 100),
  sex: { kind: 'choice', choices: ['f', 'm'] },
  weight: quantity('kg', 35, 160),
  hct: optional('1', 0.2, 0.6),
  profile: { kind: 'choice', choices: Object.keys(profiles) },
  severity: quantity('1', 0, 2),
  startsBefore: quantity('h', 0, 96),
  rise: quantity('h', 0.25, 120),
  hold: quantity('h', 0, 240),
  fall: quantity('h', 0.25, 120),
  // Care before the case opens; what is given then counts in no total of the case.
  fluidBefore: optional('L', 0, 30),
  fluidBeforeOver: optional('h', 0.25, 96),
  pressorBefore: optional('mmHg', 0, 100),
  ringerRunning: optional('L/h', 0, 3),
  lungShare: optional('1', 0, 1),
  vasodilation: optional('1', 0, 0.8),
  vasodilationHold: optional('h', 0, 240),
  vasodilationFall: optional('h', 0.25, 120),
  limbGain: optional('1', 0, 3),
  ...Object.fromEntries(Object.keys(responseParameters).map((id) => [id, optional('1', 0, 1)])),
};

export interface AttackParameters extends Profile {
  /** Height of the leak index; 1 is a full attack. */
  readonly severity: number;
  /** How long before the case opens the leak began, h. */
  readonly startsBefore: number;
  /** Hours from nothing to the height, at the height, and back to nothing. */
  readonly rise: number;
  readonly hold: number;
  readonly fall: number;
  /** The same two for the vasodilation, which may outlast the leak or end before it. */
  readonly vasodilationHold: number;
  readonly vasodilationFall: number;
}

/** What others did before the case opens. */
export interface EarlierCare {
  /** Crystalloid, L, given evenly over the last `fluidHours` before the case opens, at no more than 3 L/h. */
  readonly fluidLiters: number;
  readonly fluidHours: number;
  /** MAP to which norepinephrine was titrated over the same hours, and still is, mmHg; 0: none. */
  readonly pressorTarget: number;
  /** Crystalloid that runs when the case opens, until an act changes it, L/h. */
  readonly ringerRunning: number;
}

export interface PatientParameters {
  readonly ageYears: number;
  readonly sex: 'f' | 'm';
  readonly weightKilogram: number;
  /** Resting hematocrit, fraction. */
  readonly hematocrit: number;
  readonly attack: AttackParameters;
  readonly earlierCare: EarlierCare;
}

/** Typed parameters of one patient; absent ones take the profile's value. Arguments were checked against the declaration. */
export function readParameters(values: ArgumentValues): PatientParameters {
  const number = (id: string, fallback: number): number => {
    const value = values[id];
    return typeof value === 'number' ? value : fallback;
  };
  const profileId = String(values['profile']);
  const profile: Profile = profiles[isProfileId(profileId) ? profileId : 'idiopathic'];
  const sex = values['sex'] === 'f' ? 'f' : 'm';
  const responses: Record<keyof Responses, number> = { ...profile.responses };
  for (const [parameter, response] of Object.entries(responseParameters)) {
    responses[response] = number(parameter, responses[response]);
  }
  const hold = number('hold', 18);
  const fall = number('fall', 12);
  const startsBefore = number('startsBefore', 0);
  return {
    ageYears: number('age', 50),
    sex,
    weightKilogram: number('weight', 70),
    hematocrit: number('hct', sex === 'f' ? 0.41 : 0.45),
    attack: {
      severity: number('severity', 1),
      startsBefore,
      rise: number('rise', 6),
      hold,
      fall,
      vasodilationHold: number('vasodilationHold', hold),
      vasodilationFall: number('vasodilationFall', fall),
      vasodilation: number('vasodilation', profile.vasodilation),
      venousShare: profile.venousShare,
      unloading: profile.unloading,
      lungShare: number('lungShare', profile.lungShare),
      limbGain: number('limbGain', profile.limbGain),
      responses,
    },
    earlierCare: {
      fluidLiters: number('fluidBefore', 0),
      fluidHours: number('fluidBeforeOver', startsBefore),
      pressorTarget: number('pressorBefore', 0),
      ringerRunning: number('ringerRunning', 0),
    },
  };
}
