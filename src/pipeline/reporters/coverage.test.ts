import { expect, test } from 'vitest';
import { loadSite } from '../load-site.ts';
import { formatCaseEvidence } from './case-evidence.ts';
import { formatCoverage } from './coverage.ts';
import { formatLessons } from './lessons.ts';

const knots = loadSite('tests/fixtures/courses/mini').site.courses.get('knots')!;

test('says what is taught of each module, standing and support', () => {
  expect(formatCoverage(knots)).toMatchInlineSnapshot(`
    "knots: claims taught in a lesson of their own module, of all
    all                          K
      claims                   5/6
    module                       K
      no module                5/6
    standing                     K
      as-stated                1/1
      reworded                 1/1
      corrected                1/1
      disputed                 1/1
      added                    1/2
    support                      K
      secondary-page           2/2
      not-checked              3/4
    Excused in writing: 0 of at most 1."
  `);
});

test('says how long and how hard each lesson is', () => {
  expect(formatLessons(knots)).toMatchInlineSnapshot(`
    "knots: lesson                           words  minutes    grade   claims   checks
      bowline                                  96        2      2.7        2        1
      clove-hitch                              91        3      2.5        3        2
    grade: Flesch-Kincaid, years of school; long names raise it."
  `);
});

test('says what the lines of each case rest on', () => {
  expect(formatCaseEvidence(knots)).toMatchInlineSnapshot(`
    "knots: lines of a case                     all      direct     partial    textbook    unproven   narrative
      mooring-in-a-gale                         33     1 (3 %)    9 (27 %)   20 (61 %)     0 (0 %)     3 (9 %)"
  `);
});
