import { expect, test } from 'vitest';
import { hashRuns, wordRuns } from './word-runs.ts';

const eight = 'one two three four five six seven eight';

test('has no run in seven words and two in nine', () => {
  expect(wordRuns('one two three four five six seven')).toEqual([]);
  expect(wordRuns(`${eight} nine`)).toHaveLength(2);
});

test('finds the same run whatever its case, marks, punctuation and neighbors', () => {
  const [hash] = hashRuns(eight);
  expect(hash).toMatch(/^[0-9a-f]{12}$/);
  expect(hashRuns('Zero — One, TWO “thrée” four-five (six) seven; eight!')).toContain(hash);
});

test('tells runs apart that differ by one word or its place', () => {
  const others = [`${eight}s`, eight.replace('one two', 'two one'), eight.replace('four', 'for')];
  expect(new Set([eight, ...others].flatMap(hashRuns)).size).toBe(4);
});

test('joins Arabic words written with and without vowels', () => {
  const plain = 'تخرج البلازما من الأوعية فتتورم الأنسجة ويفرغ الدوران';
  expect(hashRuns(plain.replace('تخرج', 'تَخْرُجُ'))).toEqual(hashRuns(plain));
});
