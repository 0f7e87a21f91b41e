import { plasmaAlbumin } from './interstitium.ts';
import { creatinineOf } from './kidney.ts';
import type { PatientVariable } from './patient-variable.ts';
import { S } from './state.ts';

/** Hemoglobin per unit of hematocrit, g/L (mean cell hemoglobin concentration, textbook). */
const HEMOGLOBIN_PER_HEMATOCRIT = 340;

/** What a blood sample shows. */
export const bloodVariables: readonly PatientVariable[] = [
  {
    id: 'Hct',
    name: { en: 'Hematocrit', ar: 'الهيماتوكريت' },
    symbol: 'Hct',
    unit: '1',
    digits: 2,
    reference: { low: 0.36, high: 0.5 },
    range: [0.2, 0.8],
    shown: 'hidden',
    read: ({ circulation }) => circulation.hematocrit,
  },
  {
    id: 'Hb',
    name: { en: 'Hemoglobin', ar: 'الهيموغلوبين' },
    symbol: 'Hb',
    unit: 'g/L',
    digits: 0,
    reference: { low: 120, high: 170 },
    range: [60, 280],
    shown: 'hidden',
    read: ({ circulation }) => HEMOGLOBIN_PER_HEMATOCRIT * circulation.hematocrit,
  },
  {
    id: 'albumin',
    name: { en: 'Albumin', ar: 'الألبومين' },
    symbol: 'Alb',
    unit: 'g/L',
    digits: 0,
    reference: { low: 35, high: 50 },
    range: [0, 60],
    shown: 'hidden',
    read: ({ state }) => plasmaAlbumin(state),
  },
  {
    id: 'lactate',
    name: { en: 'Lactate', ar: 'اللاكتات' },
    symbol: 'Lac',
    unit: 'mmol/L',
    digits: 1,
    reference: { low: 0.5, high: 2 },
    range: [0, 20],
    shown: 'hidden',
    harm: 'high',
    read: ({ state }) => state[S.lactate],
  },
  {
    id: 'creatinine',
    name: { en: 'Creatinine', ar: 'الكرياتينين' },
    symbol: 'Cr',
    unit: 'µmol/L',
    digits: 0,
    reference: { low: 50, high: 110 },
    range: [0, 600],
    shown: 'hidden',
    harm: 'high',
    read: ({ state }) => creatinineOf(state),
  },
  {
    id: 'CK',
    name: { en: 'Creatine kinase', ar: 'كيناز الكرياتين' },
    symbol: 'CK',
    unit: 'U/L',
    digits: 0,
    reference: { low: null, high: 200 },
    range: [0, 40000],
    shown: 'hidden',
    read: ({ state }) => state[S.creatineKinase],
  },
];
