import type { CompiledCase } from '#core/case/compiled.ts';
import type { SupportLevel } from '#core/case/support-schema.ts';

/** How a case is played for an assignment. */
export interface AssignedRun {
  readonly nonce: string;
  /** Seed of the patient, where it is not the author's. */
  readonly variant: number | undefined;
  readonly support: SupportLevel;
  /** A test: nothing is explained while the case runs. */
  readonly isQuiet: boolean;
  /** Once it has ended. */
  readonly showsDebrief: boolean;
  /** From when on the debrief is shown, ISO 8601; null where it never is. */
  readonly debriefFrom: string | null;
  /** There is an attempt left. */
  readonly mayBegin: boolean;
}

/** The case that the page of an assignment has put on the table, for the player to take up. */
export interface DeskCase {
  readonly course: string;
  /** As assigned: its patient drawn, its help chosen. */
  readonly compiled: CompiledCase;
  readonly assigned: AssignedRun;
}

let current: DeskCase | null = null;
const listeners = new Set<() => void>();

/** Page and player are loaded apart; this is where they meet. */
export const caseDesk = {
  current: (): DeskCase | null => current,
  put: (next: DeskCase | null): void => {
    current = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
