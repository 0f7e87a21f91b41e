import { abdominalPressure } from './kidney.ts';
import { lungWaterIndex } from './lung.ts';
import { limbPressure } from './muscle.ts';
import type { PatientVariable } from './patient-variable.ts';
import { S } from './state.ts';

/** Measured at the bedside or by a device. */
export const organVariables: readonly PatientVariable[] = [
  {
    id: 'CVP',
    name: { en: 'Central venous pressure', ar: 'الضغط الوريدي المركزي' },
    symbol: 'CVP',
    unit: 'mmHg',
    digits: 0,
    reference: { low: 2, high: 8 },
    range: [0, 25],
    shown: 'hidden',
    read: ({ circulation }) => circulation.centralVenous,
  },
  {
    id: 'CO',
    name: { en: 'Cardiac output', ar: 'النتاج القلبي' },
    symbol: 'CO',
    unit: 'L/min',
    digits: 1,
    reference: { low: 4, high: 8 },
    range: [0, 12],
    shown: 'hidden',
    read: ({ circulation }) => circulation.cardiacOutput,
  },
  {
    id: 'EVLWI',
    name: { en: 'Extravascular lung water', ar: 'ماء الرئة خارج الأوعية' },
    symbol: 'EVLWI',
    unit: 'mL/kg',
    digits: 0,
    reference: { low: 3, high: 9 },
    range: [0, 40],
    shown: 'hidden',
    read: ({ state, body }) => lungWaterIndex(state, body),
  },
  {
    id: 'limbPressure',
    name: { en: 'Limb compartment pressure', ar: 'ضغط حيز الطرف' },
    symbol: 'Limb P',
    unit: 'mmHg',
    digits: 0,
    reference: { low: null, high: 15 },
    range: [0, 100],
    shown: 'hidden',
    read: ({ state, body }) => limbPressure(state, body),
  },
  {
    id: 'abdominalPressure',
    name: { en: 'Intra-abdominal pressure', ar: 'الضغط داخل البطن' },
    symbol: 'IAP',
    unit: 'mmHg',
    digits: 0,
    reference: { low: null, high: 12 },
    range: [0, 40],
    assumed: true,
    shown: 'hidden',
    read: ({ state, body }) => abdominalPressure(state, body),
  },
  {
    id: 'weight',
    name: { en: 'Weight', ar: 'الوزن' },
    symbol: 'Wt',
    unit: 'kg',
    digits: 1,
    range: [30, 190],
    shown: 'hidden',
    read: ({ state, body }) =>
      body.parameters.weightKilogram + state[S.waterIn] - state[S.waterOut] - state[S.redCellsOut],
  },
];

/** Fluid and drug balance. */
export const balanceVariables: readonly PatientVariable[] = [
  {
    id: 'urine',
    name: { en: 'Urine flow', ar: 'تدفق البول' },
    symbol: 'UO',
    unit: 'mL/h',
    digits: 0,
    reference: { low: 35, high: null },
    range: [0, 1000],
    shown: 'hidden',
    read: ({ state }) => 1000 * state[S.urineRate],
  },
  {
    id: 'urineOut',
    name: { en: 'Urine since the start', ar: 'البول منذ البداية' },
    symbol: 'Urine',
    unit: 'L',
    digits: 1,
    range: [0, 20],
    shown: 'hidden',
    read: ({ state }) => state[S.urineTotal] - state[S.openingUrine],
  },
  {
    id: 'fluidIn',
    name: { en: 'Fluid given since the start', ar: 'السوائل المعطاة منذ البداية' },
    symbol: 'Fluid in',
    unit: 'L',
    digits: 1,
    range: [0, 30],
    shown: 'hidden',
    read: ({ state }) => state[S.ringerTotal] + state[S.albumin5Total] + state[S.albumin20Total],
  },
  {
    id: 'norepinephrine',
    name: { en: 'Norepinephrine dose', ar: 'جرعة النورإبينفرين' },
    symbol: 'NE',
    unit: 'µg/kg/min',
    digits: 2,
    range: [0, 2],
    shown: 'hidden',
    read: ({ state }) => state[S.norepinephrine],
  },
];
