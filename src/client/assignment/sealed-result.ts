import {
  writeResult,
  readResult,
  type EncryptedResult,
  type ResultFile,
} from '#core/assignment/result-file.ts';
import type { InstructorKey } from '#core/assignment/instructor-key.ts';
import { toBase64Url } from '#core/case/byte-code.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { bytesOf, publicKeyText, utf8 } from './web-crypto.ts';

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** A key pair for encrypted results, to be saved as a file: nothing else keeps it. */
export async function makeInstructorKey(madeAt: string): Promise<InstructorKey> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const { x = '', y = '', d = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return {
    schema: 'instructor-key/1',
    public: await publicKeyText(publicKey),
    private: { kty: 'EC', crv: 'P-256', x, y, d },
    madeAt,
  };
}

/** Rejects where `to` is no point of the curve. */
export async function sealResult(result: ResultFile, to: string): Promise<EncryptedResult> {
  const own = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const theirs = await crypto.subtle.importKey('raw', bytesOf(to), curve, false, []);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await sealingKey(own.privateKey, theirs, salt);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, utf8(writeResult(result)));
  return {
    schema: 'result-encrypted/1',
    to,
    from: await publicKeyText(own.publicKey),
    salt: toBase64Url(salt),
    nonce: toBase64Url(iv),
    sealed: toBase64Url(new Uint8Array(sealed)),
  };
}

/** `other-key`: sealed for another key. `damaged`: for this one, but changed since, or no result inside. Never rejects. */
export async function openResult(
  sealed: EncryptedResult,
  key: InstructorKey,
): Promise<Result<ResultFile, 'other-key' | 'damaged'>> {
  if (sealed.to !== key.public) return fail('other-key');
  try {
    const own = await crypto.subtle.importKey('jwk', key.private, curve, false, ['deriveBits']);
    const theirs = await crypto.subtle.importKey('raw', bytesOf(sealed.from), curve, false, []);
    const opening = await sealingKey(own, theirs, bytesOf(sealed.salt));
    const iv = bytesOf(sealed.nonce);
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, opening, bytesOf(sealed.sealed));
    const result = readResult(new TextDecoder().decode(text));
    return result.ok && result.value.schema === 'result/1' ? ok(result.value) : fail('damaged');
  } catch {
    return fail('damaged');
  }
}

async function sealingKey(
  own: CryptoKey,
  theirs: CryptoKey,
  salt: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = utf8('rounds result-encrypted/1');
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return crypto.subtle.deriveKey(hkdf, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}
