import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashState } from './state-hash.ts';

/** The definition, byte by byte with BigInt. */
function referenceHash(state: Float64Array): string {
  const bytes = new Uint8Array(state.length * 8);
  const view = new DataView(bytes.buffer);
  state.forEach((value, index) => {
    view.setFloat64(index * 8, value, true);
  });
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

describe('hashState', () => {
  it('is the offset basis of FNV-1a for no numbers', () => {
    expect(hashState(new Float64Array())).toBe('cbf29ce484222325');
  });

  it('agrees with FNV-1a computed on 64-bit integers', () => {
    fc.assert(
      fc.property(fc.float64Array({ maxLength: 20, noNaN: true }), (state) => {
        expect(hashState(state)).toBe(referenceHash(state));
      }),
    );
  });

  it('tells states apart that differ in the last bit', () => {
    expect(hashState(Float64Array.of(1))).not.toBe(hashState(Float64Array.of(1 + Number.EPSILON)));
  });
});
