/**
 * 32-bit hash of a text under a seed: FNV-1a, then the finalizer of MurmurHash3. Integers only, so every
 * browser, phone and Node agree on it to the last bit.
 */
export function hashText(seed: number, text: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The ids in the order of `seed`. Each id draws its own place, so an item added to a quiz or taken out of
 * it does not move the others of a session that somebody has begun.
 */
export function orderIds(ids: readonly string[], seed: number): readonly string[] {
  return ids
    .map((id) => ({ id, place: hashText(seed, id) }))
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
