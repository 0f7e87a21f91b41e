import { canonicalJson } from '../record/canonical-json.ts';

/**
 * 64-bit FNV-1a over the code points of canonical JSON, as 16 hex digits. Tells one wording of an item or a case from
 * another; it protects from accidents, not from an attacker.
 */
export function contentHash(value: unknown): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of canonicalJson(value)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
