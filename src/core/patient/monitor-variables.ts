import type { Circulation } from './circulation.ts';
import { oxygenSaturation } from './lung.ts';
import type { PatientVariable } from './patient-variable.ts';
import { clamp } from './shaping.ts';

/** Pulse pressure, mmHg: 42 at rest, smaller with a smaller stroke. Calibrated. */
function pulsePressure(circulation: Circulation): number {
  return clamp(42 * (0.25 + 0.75 * circulation.stroke), 10, 80);
}

/** Seen at all times. */
export const monitorVariables: readonly PatientVariable[] = [
  {
    id: 'MAP',
    name: { en: 'Mean arterial pressure', ar: 'متوسط الضغط الشرياني' },
    symbol: 'MAP',
    unit: 'mmHg',
    digits: 0,
    reference: { low: 70, high: 105 },
    range: [20, 130],
    shown: 'monitor',
    harm: 'low',
    read: ({ circulation }) => circulation.meanArterial,
  },
  {
    id: 'SBP',
    name: { en: 'Systolic pressure', ar: 'الضغط الانقباضي' },
    symbol: 'SBP',
    unit: 'mmHg',
    digits: 0,
    reference: { low: 90, high: 140 },
    range: [30, 180],
    shown: 'monitor',
    read: ({ circulation }) => circulation.meanArterial + (pulsePressure(circulation) * 2) / 3,
  },
  {
    id: 'DBP',
    name: { en: 'Diastolic pressure', ar: 'الضغط الانبساطي' },
    symbol: 'DBP',
    unit: 'mmHg',
    digits: 0,
    reference: { low: 60, high: 90 },
    range: [20, 120],
    shown: 'monitor',
    read: ({ circulation }) => circulation.meanArterial - pulsePressure(circulation) / 3,
  },
  {
    id: 'HR',
    name: { en: 'Heart rate', ar: 'معدل ضربات القلب' },
    symbol: 'HR',
    unit: '/min',
    digits: 0,
    reference: { low: 60, high: 100 },
    range: [40, 180],
    shown: 'monitor',
    read: ({ circulation }) => circulation.heartRate,
  },
  {
    id: 'SpO2',
    name: { en: 'Oxygen saturation', ar: 'تشبع الأكسجين' },
    symbol: 'SpO₂',
    unit: '%',
    digits: 0,
    reference: { low: 94, high: 100 },
    range: [60, 100],
    assumed: true,
    shown: 'monitor',
    read: ({ state, body }) => oxygenSaturation(state, body),
  },
];
