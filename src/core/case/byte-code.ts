/** Bytes as text that survives a chat message and an address, and back; and whole numbers as few bytes. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64 with `-` and `_`, without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(from, from + 3);
    const group = (one << 16) | (two << 8) | three;
    const digits = Math.min(3, bytes.length - from) + 1;
    for (let digit = 0; digit < digits; digit += 1) text += alphabet[(group >> (18 - 6 * digit)) & 63] ?? '';
  }
  return text;
}

/** Null where `text` holds another sign, or has a length that no bytes give. */
export function fromBase64Url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let place = 0;
  for (const sign of text) {
    const value = alphabet.indexOf(sign);
    if (value === -1) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[place] = (held >> bits) & 0xff;
    place += 1;
  }
  return bytes;
}

/** Seven bits a byte, the lowest first; the eighth says that more follow (LEB128). For 0 to 2^31 - 1. */
export function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Reads what was written, and never past its end: then it gives null. */
export class ByteReader {
  private place = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.place === this.bytes.length;
  }

  number(): number | null {
    let value = 0;
    for (let shift = 0; shift <= 28; shift += 7) {
      const byte = this.bytes[this.place];
      if (byte === undefined) return null;
      this.place += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value < 2 ** 31 ? value : null;
    }
    return null;
  }

  take(length: number): Uint8Array | null {
    if (this.place + length > this.bytes.length) return null;
    this.place += length;
    return this.bytes.subarray(this.place - length, this.place);
  }
}
