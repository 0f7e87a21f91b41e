import { expect, it } from 'vitest';
import type { PatientModel } from '#core/case/patient-model.ts';
import { firstOf, tankCase } from '#core/case/tank-case.test-support.ts';
import { tankModel } from '#core/case/tank-model.test-support.ts';
import { findAssumedLines } from './assumed-lines.ts';
import { rerunLog } from './rerun.ts';

const compiled = tankCase(firstOf('outcomes', { when: 'min(level) < 1L' }));
const assuming = (verb: string): PatientModel => ({
  ...tankModel,
  verbs: tankModel.verbs.map((one) => ({ ...one, assumed: one.id === verb })),
});
const poured = [0, 60, 120].map((minute) => ({ minute, act: 'pour' }));

it('finds what would be judged otherwise if the assumed effects were none', () => {
  const run = rerunLog(compiled, tankModel, poured);
  expect(findAssumedLines(run, assuming('pour'))).toMatchObject({ outcome: true, acts: ['pour'] });
});

it('leaves alone lines that only ask whether and when an act was done', () => {
  const run = rerunLog(compiled, tankModel, poured);
  expect(findAssumedLines(run, assuming('pour')).rubric.has('r2')).toBe(false);
});

it('finds nothing in a run without an assumed effect', () => {
  const run = rerunLog(compiled, tankModel, poured);
  expect(findAssumedLines(run, assuming('flow'))).toEqual({ rubric: new Set(), outcome: false, acts: [] });
});
