const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
/** The 64-bit FNV prime is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3;

/**
 * FNV-1a, 64 bits, over the little-endian bytes of the numbers: 16 hex digits. Two runs are the same when these are.
 * Done on two 32-bit halves; a `BigInt` for each byte would be slow.
 */
export function hashState(state: Float64Array): string {
  const view = new DataView(new ArrayBuffer(8));
  let high = OFFSET_HIGH;
  let low = OFFSET_LOW;
  for (const value of state) {
    view.setFloat64(0, value, true);
    for (let byte = 0; byte < 8; byte += 1) {
      low = (low ^ view.getUint8(byte)) >>> 0;
      // (high·2^32 + low) · (2^40 + 0x1b3) modulo 2^64; low · 0x1b3 stays under 2^53.
      const product = low * PRIME_LOW;
      high = (Math.imul(high, PRIME_LOW) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
      low = product >>> 0;
    }
  }
  return hex(high) + hex(low);
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}
