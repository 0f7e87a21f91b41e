import type { Assignment } from '#core/assignment/assignment.ts';
import { signedText } from '#core/assignment/signed-text.ts';
import { toBase64Url } from '#core/case/byte-code.ts';
import { bytesOf, publicKeyText, utf8 } from './web-crypto.ts';

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** The private half cannot be read out, only used: whoever copies the browser's store gets no key file. */
export function makeSigningKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
}

export async function sign(assignment: Assignment, keys: CryptoKeyPair): Promise<Assignment> {
  const key = await publicKeyText(keys.publicKey);
  const value = await crypto.subtle.sign(signing, keys.privateKey, utf8(signedText(assignment)));
  return { ...assignment, signature: { key, value: toBase64Url(new Uint8Array(value)) } };
}

/**
 * `unchanged`: as it was signed by whoever has the key; who that is, it does not say. `changed`: altered since, or signed
 * by somebody else. `unchecked`: this address has no Web Crypto.
 */
export type SignatureState = 'none' | 'unchanged' | 'changed' | 'unchecked';

export async function checkSignature(assignment: Assignment): Promise<SignatureState> {
  const { signature } = assignment;
  if (signature === undefined) return 'none';
  if ((crypto as Partial<Crypto>).subtle === undefined) return 'unchecked';
  try {
    const key = await crypto.subtle.importKey('raw', bytesOf(signature.key), curve, false, ['verify']);
    const text = utf8(signedText(assignment));
    const isValid = await crypto.subtle.verify(signing, key, bytesOf(signature.value), text);
    return isValid ? 'unchanged' : 'changed';
  } catch {
    // No point of the curve.
    return 'changed';
  }
}
