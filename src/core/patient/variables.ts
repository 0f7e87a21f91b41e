import { bloodVariables } from './blood-variables.ts';
import { monitorVariables } from './monitor-variables.ts';
import { balanceVariables, organVariables } from './organ-variables.ts';
import type { PatientVariable } from './patient-variable.ts';
import { S } from './state.ts';

/** Never shown to the learner; for conditions of a case. */
const unseen: readonly PatientVariable[] = [
  {
    id: 'leak',
    name: { en: 'Leak index', ar: 'مؤشر التسرب' },
    symbol: 'Leak',
    unit: '1',
    digits: 2,
    range: [0, 2],
    shown: 'hidden',
    read: ({ state }) => state[S.leak],
  },
  {
    id: 'hypoperfusion',
    name: { en: 'Hypoperfusion dose', ar: 'جرعة نقص التروية' },
    symbol: 'Hypoperfusion',
    unit: '1',
    digits: 1,
    range: [0, 12],
    assumed: true,
    shown: 'hidden',
    read: ({ state }) => state[S.hypoperfusion],
  },
  {
    id: 'hypoxia',
    name: { en: 'Hypoxia dose', ar: 'جرعة نقص الأكسجة' },
    symbol: 'Hypoxia',
    unit: '1',
    digits: 1,
    range: [0, 6],
    assumed: true,
    shown: 'hidden',
    read: ({ state }) => state[S.hypoxia],
  },
  {
    // In mmHg·h: pressure over 30 mmHg times its duration.
    id: 'limbIschemia',
    name: { en: 'Limb pressure dose', ar: 'جرعة ضغط الطرف' },
    symbol: 'Limb dose',
    unit: '1',
    digits: 0,
    range: [0, 2000],
    shown: 'hidden',
    read: ({ state }) => state[S.limbIschemia],
  },
  {
    id: 'alive',
    name: { en: 'Alive', ar: 'على قيد الحياة' },
    symbol: 'Alive',
    unit: '1',
    digits: 0,
    range: [0, 1],
    assumed: true,
    shown: 'hidden',
    read: ({ state }) => 1 - state[S.dead],
  },
];

export const variables: readonly PatientVariable[] = [
  ...monitorVariables,
  ...bloodVariables,
  ...organVariables,
  ...balanceVariables,
  ...unseen,
];
