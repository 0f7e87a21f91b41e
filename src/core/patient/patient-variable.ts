import type { VariableDeclaration } from '../case/patient-model.ts';
import type { Body } from './body.ts';
import type { Circulation } from './circulation.ts';
import type { State } from './state.ts';

/** What a variable is read from. */
export interface Moment {
  readonly state: State;
  readonly body: Body;
  readonly circulation: Circulation;
}

export interface PatientVariable extends VariableDeclaration {
  readonly read: (moment: Moment) => number;
}
