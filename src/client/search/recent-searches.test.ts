import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearRecentSearches, keepRecentSearch, readRecentSearches } from './recent-searches.ts';

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
    removeItem: (name: string) => stored.delete(name),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('keeps the newest eight, each once, whatever its case', () => {
  for (let count = 1; count <= 10; count += 1) keepRecentSearch(`kettle ${String(count)}`);
  keepRecentSearch(' KETTLE 5 ');
  expect(readRecentSearches()).toEqual([
    'KETTLE 5',
    ...[10, 9, 8, 7, 6, 4, 3].map((count) => `kettle ${String(count)}`),
  ]);
});

it('keeps nothing blank and nothing endless', () => {
  keepRecentSearch('  ');
  keepRecentSearch('x'.repeat(10_000));
  expect(readRecentSearches()).toEqual([]);
});

it('reads whatever another script or an older version left there', () => {
  for (const text of ['{', 'null', '{"a":1}', '7', '[1,null,"",["x"]]']) {
    stored.set('rounds.recent-searches', text);
    expect(readRecentSearches(), text).toEqual([]);
  }
});

it('forgets when asked', () => {
  keepRecentSearch('kettle');
  clearRecentSearches();
  expect(readRecentSearches()).toEqual([]);
  expect(stored.size).toBe(0);
});

it('does without where storage is refused', () => {
  const refuse = () => {
    throw new Error('SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  keepRecentSearch('kettle');
  clearRecentSearches();
  expect(readRecentSearches()).toEqual([]);
});
