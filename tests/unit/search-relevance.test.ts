import { expect, it } from 'vitest';
import { patientModels } from '#core/patient/registry.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { searchSource } from '#pipeline/search/pack-index.ts';
import { readJudgedSet } from '../../scripts/bench/judged-set.ts';
import { judge } from '../../scripts/bench/relevance.ts';
import { ours } from '../../scripts/bench/search-engines.ts';

it('search finds what was judged to be an answer, at least as well as when it was measured', async () => {
  const course = loadSite('content', patientModels).site.courses.get('capillary-leak')!;
  const fared = await judge(ours([searchSource(course)]), readJudgedSet({ sealed: false }));
  const sum = fared.reduce((total, { section }) => total + section, 0);
  // The goal of issue 7; docs/adr/0013 has the figures.
  expect(sum / fared.length).toBeGreaterThanOrEqual(0.95);
  expect(fared.filter(({ isEmpty }) => isEmpty)).toEqual([]);
}, 60_000);
