import { describe, expect, it } from 'vitest';
import { intensiveCareCohort, registryCohort, type AttackReport } from './attack-cohort.test-support.ts';
import { within } from './bands.test-support.ts';

// Bands are those of the calibration set: published figures, or their 95 % binomial ranges. docs/model.md states the sampling.

const known = (values: readonly (number | null)[]): number[] =>
  values.filter((value): value is number => value !== null);
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
const percent = (cohort: readonly AttackReport[], has: (report: AttackReport) => boolean): number =>
  (100 * cohort.filter(has).length) / cohort.length;
const dead = (report: AttackReport): boolean => report.died;

/** Odds of death with more than 10.7 L against less, half a case added to each cell. */
function oddsRatio(cohort: readonly AttackReport[]): number {
  const count = (flooded: boolean, died: boolean) =>
    0.5 + cohort.filter((report) => report.fluidLiters > 10.7 === flooded && report.died === died).length;
  return (count(true, true) * count(false, false)) / (count(true, false) * count(false, true));
}

/** Spearman's rank correlation, ties in order of appearance. */
function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const ranks = (values: readonly number[]) => {
    const order = values.map((_, index) => index).toSorted((x, y) => (values[x] ?? 0) - (values[y] ?? 0));
    const ranked = values.map(() => 0);
    order.forEach((index, rank) => (ranked[index] = rank));
    return ranked;
  };
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length - 1) / 2;
  const sum = (term: (index: number) => number) => a.reduce((total, _, index) => total + term(index), 0);
  return (
    sum((i) => ((x[i] ?? 0) - middle) * ((y[i] ?? 0) - middle)) / sum((i) => ((x[i] ?? 0) - middle) ** 2)
  );
}

// The samples live some hundred patients; a busy machine takes its time.
const patience = { timeout: 120_000 };

describe('a cohort of 150 attacks in intensive care', () => {
  const cohort = intensiveCareCohort(150, 1);
  const survivors = cohort.filter((report) => !report.died);

  it('has the hemoglobin of EureClark 2017 at admission (median 202, accepted 185 to 215 g/L)', () => {
    within(median(cohort.map((report) => report.hemoglobin)), 185, 215, 'g/L');
  });

  it('has protein inside the quartiles of EureClark 2017 at admission (36.5 to 58.5 g/L)', () => {
    within(median(cohort.map((report) => report.protein)), 36.5, 58.5, 'g/L');
  });

  it('has a compartment syndrome in 10 to 32 % (EureClark 2017: 20.3 %)', () => {
    within(
      percent(cohort, (report) => report.compartmentHours > 2),
      10,
      32,
      '%',
    );
  });

  it('dies in 10 to 31 % (EureClark 2017: 18.6 %)', () => {
    within(percent(cohort, dead), 10, 31, '%');
  });

  it('dies more often with more than 10.7 L of fluid (EureClark 2017: odds ratio 16.8, 1.6 to 180)', () => {
    expect(oddsRatio(cohort)).toBeGreaterThan(1.6);
  });

  it('dies more often with more than 10.7 L also where all attacks are equally severe', patience, () => {
    expect(oddsRatio(intensiveCareCohort(150, 2, 1.1))).toBeGreaterThan(1.6);
  });

  it('is in shock 5 to 14 hours after the leak began (Wu 2019: prodrome of 6 to 12 h)', () => {
    within(median(known(cohort.map((report) => report.prodromeHours))), 5, 14, 'h');
  });

  it('is in shock or on a pressor for 20 to 42 hours (Wu 2019: 24 to 36 h)', () => {
    within(median(survivors.map((report) => report.shockHours)), 20, 42, 'h');
  });

  it('takes 40 to 180 hours back to its weight (Wu 2019: 48 h to a week)', () => {
    within(median(survivors.map((report) => report.recoveryHours ?? 240)), 40, 180, 'h');
  });

  it('has a creatine kinase over 5,000 U/L in 18 to 57 % (Mayo series 2010: 9 of 25 patients)', () => {
    within(
      percent(cohort, (report) => report.creatineKinase > 5000),
      18,
      57,
      '%',
    );
  });

  it('has more muscle injury where albumin falls further (Mayo series 2010: p = 0.03)', () => {
    const correlation = rankCorrelation(
      cohort.map((report) => report.albuminNadir),
      cohort.map((report) => report.creatineKinase),
    );
    within(correlation, -1, -0.2, 'rank correlation');
  });
});

describe('a registry of 200 attacks, most of them mild', () => {
  it('loses 0.9 to 5.2 % (Gousseff 2011: 6 deaths in 252 attacks)', patience, () => {
    within(percent(registryCohort(200, 1), dead), 0.9, 5.2, '%');
  });
});
