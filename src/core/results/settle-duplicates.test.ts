import { expect, it } from 'vitest';
import { findSameLogs } from './settle-duplicates.ts';
import type { Work } from './work.ts';

it('names the first few other files of one log under many names, and none of its own learner’s', () => {
  const works = Array.from({ length: 10_000 }, (_, index) => ({
    file: `${index}.json`,
    // Every second file is of one learner, who saved it again and again.
    learner: index % 2 === 0 ? 'Sami' : `Learner ${index}`,
    digest: 'd',
    facts: { pattern: 'p' },
  })) as unknown as Work[];
  const found = findSameLogs(works);
  expect(found.size).toBe(10_000);
  expect(found.get('0.json')).toEqual(['1.json', '3.json', '5.json', '7.json']);
  expect(found.get('1.json')).toEqual(['0.json', '2.json', '4.json', '6.json']);
  expect(found.get('9999.json')).toHaveLength(4);
});
