import { describe, expect, it } from 'vitest';
import { joinAddress } from './href.ts';

describe('joinAddress', () => {
  it('mounts every language under the base', () => {
    expect(joinAddress('/', 'en', '/search/')).toBe('/search/');
    expect(joinAddress('/', 'ar', '/')).toBe('/ar/');
    expect(joinAddress('/x/', 'en', '/')).toBe('/x/');
    expect(joinAddress('/x', 'ar', '/search/')).toBe('/x/ar/search/');
  });
});
