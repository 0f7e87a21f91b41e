import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handOverOwnCase, takeOwnCase } from './own-case-handover.ts';

const handover = { course: 'knots', name: 'Mine', yaml: 'schema: case/1' } as const;
const held = new Map<string, string>();
const storage = {
  getItem: (key: string) => held.get(key) ?? null,
  setItem: (key: string, value: string) => void held.set(key, value),
  removeItem: (key: string) => void held.delete(key),
};

beforeEach(() => vi.stubGlobal('sessionStorage', storage));
afterEach(() => {
  held.clear();
  vi.unstubAllGlobals();
});

test('hands a text over once', () => {
  expect(handOverOwnCase(handover)).toBe(true);
  expect(takeOwnCase()).toEqual(handover);
  expect(takeOwnCase()).toBeNull();
});

test.each(['', '{', 'null', '[]', '{"course":1}', '{"course":"a","name":"b","yaml":1}'])(
  'takes nothing where %j was left there',
  (text) => {
    handOverOwnCase(handover);
    for (const key of held.keys()) held.set(key, text);
    expect(takeOwnCase()).toBeNull();
  },
);

test('says so where the browser keeps nothing', () => {
  vi.stubGlobal('sessionStorage', undefined);
  expect(handOverOwnCase(handover)).toBe(false);
  expect(takeOwnCase()).toBeNull();
});
