import type { Lab } from '../course/schema.ts';

/** One lab value in one system of units, ready to print. */
export interface PrintedLab {
  readonly value: string;
  /** Empty where the value is a plain number. */
  readonly unit: string;
  readonly low: string | undefined;
  readonly high: string | undefined;
}

export interface LabReading {
  readonly si: PrintedLab;
  readonly conventional: PrintedLab;
  /** True where both systems print the same, so that it is shown once. */
  readonly same: boolean;
  /** Undefined without a reference range. */
  readonly range: 'low' | 'normal' | 'high' | undefined;
}

/** A lab value, given in the lab's SI unit, in both systems and against its reference range. */
export function readLab(lab: Lab, siValue: number): LabReading {
  const si = print(lab, siValue, lab.si, 1);
  const conventional = print(lab, siValue, lab.conventional, lab.conventional.factor);
  return {
    si,
    conventional,
    same: si.value === conventional.value && si.unit === conventional.unit,
    range: judge(lab, Number(si.value)),
  };
}

function print(
  lab: Lab,
  siValue: number,
  system: { readonly unit: string; readonly digits: number },
  factor: number,
): PrintedLab {
  const show = (value: number): string => (value * factor).toFixed(system.digits);
  const { low, high } = lab.reference;
  return {
    value: show(siValue),
    unit: system.unit === '1' ? '' : system.unit,
    low: low === undefined ? undefined : show(low),
    high: high === undefined ? undefined : show(high),
  };
}

/** Judged as printed, so that a value never reads "42, high" beside "normal up to 42". */
function judge(lab: Lab, printed: number): LabReading['range'] {
  const { low, high } = lab.reference;
  if (low === undefined && high === undefined) return undefined;
  if (low !== undefined && printed < low) return 'low';
  return high !== undefined && printed > high ? 'high' : 'normal';
}
