import { canonicalJson } from './canonical-json.ts';

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

/**
 * 16 hex digits that name one version of an item or case: FNV-1a (64 bit) over the UTF-16 code
 * units, low byte first, of its canonical JSON. It tells versions apart; it protects nothing.
 */
export function hashContent(value: unknown): string {
  let hash = offsetBasis;
  for (const unit of canonicalJson(value)) {
    for (let index = 0; index < unit.length; index += 1) {
      const code = unit.charCodeAt(index);
      hash = ((hash ^ BigInt(code & 0xff)) * prime) & mask;
      hash = ((hash ^ BigInt(code >> 8)) * prime) & mask;
    }
  }
  return hash.toString(16).padStart(16, '0');
}
