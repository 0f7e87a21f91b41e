import { fromBase64Url, toBase64Url } from '#core/case/byte-code.ts';

/** Signing and encrypting need Web Crypto, which a plain http address does not have; https, localhost and file:// do. */
export const hasWebCrypto = (): boolean => (crypto as Partial<Crypto>).subtle !== undefined;

/** Bytes of a text that a schema has found to be base64url; Web Crypto wants them in a buffer of their own. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(fromBase64Url(text) ?? new Uint8Array());
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** 16 random hex digits. `crypto.randomUUID` would be missing on plain http pages. */
export function randomHex(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `AB12 CD34`: the first bytes of SHA-256 over a public key, short enough to read out in a lecture hall. */
export async function fingerprint(publicKey: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(publicKey)));
  const hex = Array.from(digest.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 4)} ${hex.slice(4)}`.toUpperCase();
}

/** A public key as assignments and results write it. */
export const publicKeyText = async (key: CryptoKey): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
