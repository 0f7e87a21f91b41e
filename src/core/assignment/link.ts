import { fromBase64Url, toBase64Url } from '../case/byte-code.ts';
import { hashText } from '../case/hash.ts';
import { fail, ok, type Result } from '../result.ts';
import { limits } from './limits.ts';

/**
 * The fragment of an assignment link: `#a=1.<base64url of deflate-raw of JSON>.<checksum>`. A fragment is sent to no
 * server. The checksum is the 64-bit hash of core/case/hash.ts over the characters before it, so that it can be read
 * without Web Crypto (a plain http address has none); it finds damage, not forgery: that is what signatures are for.
 * Packing and unpacking is the browser's, client/assignment/pack.ts.
 */
const prefix = '#a=';
const version = '1';

/** `none`: no assignment in the address. `damaged`: cut off or mistyped. `newer`: sound, of a later format. */
export type LinkProblem = 'none' | 'too-long' | 'damaged' | 'newer';

export function writeFragment(packed: Uint8Array): string {
  const body = `${version}.${toBase64Url(packed)}`;
  return `${prefix}${body}.${checksum(body)}`;
}

/** The packed bytes in a link, its fragment, or what was pasted; spaces and line breaks in it do no harm. */
export function readFragment(pasted: string): Result<Uint8Array, LinkProblem> {
  if (pasted.length > limits.linkCharacters * 2) return fail('too-long');
  const text = pasted.replaceAll(/\s/g, '');
  const start = text.indexOf(prefix);
  if (start < 0) return fail('none');
  const fragment = text.slice(start + prefix.length);
  if (fragment.length > limits.linkCharacters) return fail('too-long');
  const end = fragment.lastIndexOf('.');
  const body = fragment.slice(0, Math.max(0, end));
  // Compared as text: the last sign of base64 has spare bits, in which damage would not show.
  if (fragment.slice(end + 1) !== checksum(body)) return fail('damaged');
  const [written, packed, ...more] = body.split('.');
  if (written !== version) return fail('newer');
  const bytes = more.length > 0 || packed === undefined ? null : fromBase64Url(packed);
  return bytes === null ? fail('damaged') : ok(bytes);
}

/** 8 bytes as 11 signs. */
function checksum(body: string): string {
  const hex = hashText(body);
  return toBase64Url(
    Uint8Array.from({ length: 8 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)),
  );
}
