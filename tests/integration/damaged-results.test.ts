import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Collector } from '#client/results/collector.ts';
import { writeResult } from '#core/assignment/result-file.ts';
import { assignmentOf, generateResult } from '../results/generate-class.ts';
import { contentOf } from '../results/load-content.ts';

const content = contentOf('tests/fixtures/courses/mini', 'knots');
const { result } = generateResult(content, assignmentOf(content), 'Learner', 'damage');
const text = writeResult(result);
const runs = process.env['DEEP'] === '1' ? 5000 : 500;

const place = fc.nat(text.length - 1);
const damaged = fc
  .oneof(
    place.map((end) => text.slice(0, end)),
    fc
      .tuple(place, fc.string({ minLength: 1, maxLength: 3 }))
      .map(([at, more]) => text.slice(0, at) + more + text.slice(at)),
    fc
      .tuple(place, fc.string({ minLength: 1, maxLength: 3 }))
      .map(([at, more]) => text.slice(0, at) + more + text.slice(at + more.length)),
    fc.tuple(place, fc.nat(500)).map(([at, length]) => text.slice(0, at) + text.slice(at + length)),
    fc.tuple(place, place).map(([from, to]) => text.slice(from) + text.slice(0, to)),
  )
  // What says the same in other white space is not damaged.
  .filter((changed) => changed.replaceAll(/\s/g, '') !== text.replaceAll(/\s/g, ''));

it('a damaged result never throws and never passes', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (changed) => {
      const collector = new Collector(new Map([[content.course, content]]));
      await collector.add(
        [{ name: 'd.json', file: new Blob([changed]) }],
        () => undefined,
        () => false,
      );
      const { assignments, rejected } = collector.summary();
      expect(assignments).toEqual([]);
      expect(rejected).toHaveLength(1);
    }),
    { numRuns: runs },
  );
}, 120_000);
