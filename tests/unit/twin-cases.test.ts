import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CompiledCase } from '#core/case/compiled.ts';
import { isRepeated, withoutRepeat } from '#core/case/path-step.ts';
import { patientModels } from '#core/patient/registry.ts';
import type { CaseEnding, CaseView } from '#core/case/view.ts';
import { playPath } from '#machines/case-player/play-path.ts';
import { createSession, type CaseSession } from '#machines/case-player/session.ts';
import { loadSite } from '#pipeline/load-site.ts';

/**
 * Two cases with one story at the door: a primary capillary leak and septic shock. A learner who could tell them apart
 * before the body does would learn the wrong thing.
 */
const SHARED_MINUTES = 20;

const { site } = loadSite(resolve('content'));
const shipped = (id: string): CompiledCase => {
  const found = site.courses.get('capillary-leak')?.cases.get(id);
  if (found === undefined) throw new Error(`there is no case ${id}`);
  return found;
};
const leak = shipped('concentrated-shock');
const sepsis = shipped('unlabeled-shock');
/** Hundreds of simulated hours, on machines that do other things. */
vi.setConfig({ testTimeout: 120_000 });

const open = (compiled: CompiledCase): CaseSession =>
  createSession(compiled, patientModels.get(compiled.model?.id ?? '') ?? null);

/** All that a page shows of an unaided run: hints and worked steps are shown only to who asked for help. */
function shownOf(session: CaseSession): CaseView {
  return { ...session.view(), hints: [], workedStep: null };
}

describe('the first 20 minutes of the twin cases', () => {
  it('show the same words and values whatever is done', () => {
    const acts = leak.acts.filter(({ takesMinutes }) => takesMinutes <= SHARED_MINUTES).map(({ id }) => id);
    expect(sepsis.acts.map(({ id }) => id)).toEqual(leak.acts.map(({ id }) => id));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { minLength: 1, maxLength: 12 }), (chosen) => {
        const [one, other] = [open(leak), open(sepsis)];
        expect(shownOf(other)).toEqual(shownOf(one));
        for (const act of chosen) {
          expect(other.perform(act).ok).toBe(one.perform(act).ok);
          if (one.view().minute > SHARED_MINUTES) break;
          expect(shownOf(other)).toEqual(shownOf(one));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are the first of two different courses', () => {
    const hematocritAfter = (compiled: CompiledCase): number => {
      const session = open(compiled);
      const acts = ['crystalloid-30', 'norepinephrine', 'wait-1h', 'wait-1h', 'blood-count', 'wait-1h'];
      for (const act of acts) session.perform(act);
      const labs = session.view().results.flatMap((result) => result.labs);
      return labs.find(({ lab }) => lab === 'hematocrit')?.value ?? Number.NaN;
    };
    expect(hematocritAfter(leak)).toBeGreaterThan(hematocritAfter(sepsis) + 0.04);
  });

  it('do not end with a paraprotein: its result takes a day at least', () => {
    for (const { acts } of [leak, sepsis]) {
      const test = acts.find(({ id }) => id === 'electrophoresis');
      expect((test?.takesMinutes ?? 0) + (test?.readyMinutes ?? 0)).toBeGreaterThanOrEqual(24 * 60);
    }
  });
});

/** Plays the steps that are possible, then waits for the end. */
function follow(compiled: CompiledCase, steps: readonly string[]): CaseEnding | null {
  const session = open(compiled);
  const asked = (): number => session.view().feed.filter(({ kind }) => kind === 'decision').length;
  for (const step of [...steps, 'wait-4h*', 'wait-4h*', 'wait-4h*', 'wait-4h*', 'wait-4h*']) {
    const before = asked();
    let isDone = session.status() === 'running' && session.perform(withoutRepeat(step)).ok;
    while (isDone && isRepeated(step) && asked() === before && session.status() === 'running')
      isDone = session.perform(withoutRepeat(step)).ok;
  }
  return session.view().ending;
}

describe('the plan for one of the twins', () => {
  it('falls short in the other', () => {
    for (const [plan, patient] of [
      [leak, sepsis],
      [sepsis, leak],
    ] as const) {
      const own = follow(plan, plan.paths['recommended'] ?? []);
      const foreign = follow(patient, plan.paths['recommended'] ?? []);
      expect(own?.outcome.rank).toBe(own?.outcome.topRank);
      expect(foreign?.outcome.rank).toBeLessThan(foreign?.outcome.topRank ?? 0);
      expect(foreign?.score).toBeLessThan(own?.score ?? 0);
    }
  });

  it('is never worse for its first 30 mL/kg and its early antibiotics', () => {
    for (const compiled of [leak, sepsis]) {
      const path = compiled.paths['recommended'] ?? [];
      const model = patientModels.get(compiled.model?.id ?? '') ?? null;
      const whole = playPath(compiled, model, path).ending;
      for (const left of ['crystalloid-30', 'antibiotics']) {
        const without = follow(
          compiled,
          path.filter((step) => step !== left),
        );
        expect(without?.outcome.rank, left).toBeLessThanOrEqual(whole?.outcome.rank ?? 0);
        expect(without?.score, left).toBeLessThan(whole?.score ?? 0);
      }
    }
  });
});

describe('the recommended path of the leak', () => {
  const historyOf = (path: string) => {
    const { history } = playPath(
      leak,
      patientModels.get(leak.model?.id ?? '') ?? null,
      leak.paths[path] ?? [],
    ).session.view();
    const valuesOf = (id: string) => history.series.find(({ variable }) => variable.id === id)?.values ?? [];
    return {
      at: (id: string, hours: number) => valuesOf(id)[history.minutes.indexOf(hours * 60)] ?? Number.NaN,
      peak: (id: string) => Math.max(...valuesOf(id)),
    };
  };

  it('brings pressure within two hours, and lactate and urine within twelve', () => {
    const { at } = historyOf('recommended');
    expect(at('MAP', 2)).toBeGreaterThanOrEqual(60);
    expect(at('lactate', 12)).toBeLessThan(4);
    // 0.3 mL/kg/h at 70 kg.
    expect(at('urine', 12)).toBeGreaterThan(21);
  });

  it('spares what much fluid harms: kidney, limb and lung', () => {
    const [recommended, trap] = [historyOf('recommended'), historyOf('trap')];
    for (const id of ['creatinine', 'limbPressure', 'EVLWI'])
      expect(trap.peak(id), id).toBeGreaterThan(1.2 * recommended.peak(id));
  });
});
