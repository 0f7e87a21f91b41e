/**
 * A 64-bit hash in 16 hex digits (two lanes of 32 bits, multiply and xor), equal in every JavaScript engine.
 * It names versions and compares runs; it is no protection against anyone.
 */
export function hashBytes(bytes: Uint8Array): string {
  let high = 0x811c9dc5 ^ bytes.length;
  let low = 0x9e3779b9;
  for (const byte of bytes) {
    high = Math.imul(high ^ byte, 0x01000193);
    low = Math.imul(low ^ byte, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return hex(mix(high ^ (low >>> 7))) + hex(mix(low ^ Math.imul(high, 0xc2b2ae35)));
}

/** Hash of the UTF-16 code units of `text`. */
export function hashText(text: string): string {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes[index * 2] = code & 0xff;
    bytes[index * 2 + 1] = code >>> 8;
  }
  return hashBytes(bytes);
}

function mix(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(lane: number): string {
  return lane.toString(16).padStart(8, '0');
}
