import type { ArgumentValues, VerbDeclaration } from '../case/patient-model.ts';
import { drugIds, giveDrug } from './drugs.ts';
import { fluids, type Fluid } from './fluids.ts';
import { setRate, startBolus } from './infusions.ts';
import { S, type State } from './state.ts';
import { setTitration } from './vasopressor.ts';

interface PatientVerb extends VerbDeclaration {
  readonly apply: (state: State, args: ArgumentValues) => void;
}

function numberOf(args: ArgumentValues, id: string, fallback = 0): number {
  const value = args[id];
  return typeof value === 'number' ? value : fallback;
}

function fluidOf(args: ArgumentValues, id: string): Fluid {
  return fluids.find((fluid) => fluid === args[id]) ?? 'ringer';
}

const fluidChoice = { kind: 'choice', choices: fluids } as const;

const fluidVerbs: readonly PatientVerb[] = [
  {
    id: 'infuse',
    name: { en: 'Fluid bolus', ar: 'جرعة سوائل سريعة' },
    arguments: {
      infuse: fluidChoice,
      volume: { kind: 'quantity', unit: 'L', min: 0.01, max: 5 },
      over: { kind: 'quantity', unit: 'min', min: 1, max: 1440 },
    },
    assumed: false,
    apply: (state, args) => {
      startBolus(state, fluidOf(args, 'infuse'), numberOf(args, 'volume'), numberOf(args, 'over', 60));
    },
  },
  {
    id: 'rate',
    name: { en: 'Infusion rate', ar: 'معدل التسريب' },
    arguments: { rate: fluidChoice, value: { kind: 'quantity', unit: 'L/h', min: 0, max: 3 } },
    assumed: false,
    apply: (state, args) => {
      setRate(state, fluidOf(args, 'rate'), numberOf(args, 'value'));
    },
  },
  {
    id: 'withdraw-blood',
    name: { en: 'Blood withdrawal', ar: 'سحب الدم' },
    arguments: {
      'withdraw-blood': { kind: 'quantity', unit: 'L', min: 0.01, max: 2 },
      over: { kind: 'quantity', unit: 'min', min: 1, max: 240 },
    },
    assumed: false,
    apply: (state, args) => {
      const volume = numberOf(args, 'withdraw-blood');
      state[S.withdrawalLeft] += volume;
      state[S.withdrawalRate] = (volume * 60) / numberOf(args, 'over', 20);
    },
  },
];

const drugVerbs: readonly PatientVerb[] = [
  {
    id: 'titrate',
    name: { en: 'Vasopressor titrated to a pressure', ar: 'رافع ضغط معاير على ضغط مستهدف' },
    arguments: {
      titrate: { kind: 'choice', choices: ['norepinephrine'] },
      target: { kind: 'quantity', unit: 'mmHg', min: 0, max: 100 },
      max: { kind: 'quantity', unit: 'µg/kg/min', min: 0, max: 3, optional: true },
    },
    assumed: false,
    apply: (state, args) => {
      setTitration(state, numberOf(args, 'target'), numberOf(args, 'max', 1));
    },
  },
  {
    id: 'drug',
    name: { en: 'Drug', ar: 'دواء' },
    arguments: { drug: { kind: 'choice', choices: drugIds } },
    assumed: true,
    apply: (state, args) => {
      giveDrug(state, String(args['drug']));
    },
  },
  {
    id: 'stop-drug',
    name: { en: 'Stop the offending drug', ar: 'إيقاف الدواء المسبب' },
    arguments: { 'stop-drug': { kind: 'flag' } },
    assumed: true,
    apply: (state, args) => {
      state[S.offenderStopped] = numberOf(args, 'stop-drug', 1);
    },
  },
  {
    id: 'control-source',
    name: { en: 'Control of the source of infection', ar: 'ضبط مصدر الخمج' },
    // Another cause that can be taken away: the same place and the same response (`stopDrugResponse`).
    arguments: { 'control-source': { kind: 'flag' } },
    assumed: true,
    apply: (state, args) => {
      state[S.offenderStopped] = numberOf(args, 'control-source', 1);
    },
  },
  {
    id: 'diuretic',
    name: { en: 'Loop diuretic', ar: 'مدر عروي' },
    // Intravenous furosemide; 40 mg has the effect 0.7 (assumed).
    arguments: { diuretic: { kind: 'quantity', unit: 'mg', min: 5, max: 250 } },
    assumed: true,
    apply: (state, args) => {
      const milligram = numberOf(args, 'diuretic');
      state[S.diuretic] += (1.75 * milligram) / (milligram + 60);
    },
  },
];

function flagVerb(id: string, name: PatientVerb['name'], place: 'ventilated' | 'fasciotomy'): PatientVerb {
  return {
    id,
    name,
    arguments: { [id]: { kind: 'flag' } },
    assumed: true,
    apply: (state, args) => {
      state[S[place]] = numberOf(args, id, 1);
    },
  };
}

const supportVerbs: readonly PatientVerb[] = [
  {
    id: 'oxygen',
    name: { en: 'Oxygen', ar: 'أكسجين' },
    arguments: { oxygen: { kind: 'quantity', unit: 'L/min', min: 0, max: 60 } },
    assumed: true,
    apply: (state, args) => {
      state[S.oxygen] = numberOf(args, 'oxygen');
    },
  },
  flagVerb('ventilate', { en: 'Intubation and ventilation', ar: 'التنبيب والتهوية الآلية' }, 'ventilated'),
  flagVerb('fasciotomy', { en: 'Fasciotomy', ar: 'بضع اللفافة' }, 'fasciotomy'),
  {
    id: 'rrt',
    name: { en: 'Renal replacement, net removal', ar: 'المعالجة الكلوية البديلة، السحب الصافي' },
    arguments: { rrt: { kind: 'quantity', unit: 'L/h', min: 0, max: 1 } },
    assumed: false,
    apply: (state, args) => {
      state[S.fluidRemoval] = numberOf(args, 'rrt');
    },
  },
];

export const verbs: readonly PatientVerb[] = [...fluidVerbs, ...drugVerbs, ...supportVerbs];
