import { expect, test } from 'vitest';
import { suggest } from './suggest.ts';

test('offers the closest known word', () => {
  expect(suggest('titel', ['title', 'summary'])).toBe(' Did you mean `title`?');
  expect(suggest('K01', ['K001', 'F100'])).toBe(' Did you mean `K001`?');
});

test('offers nothing where no word is close', () => {
  expect(suggest('color', ['title', 'summary'])).toBe('');
  expect(suggest('color', [])).toBe('');
});
