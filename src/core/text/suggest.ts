/** ` Did you mean `x`?` where one of `known` is close to what was written, else nothing. */
export function suggest(written: string, known: Iterable<string>): string {
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(written.length * 0.4)) + 1;
  for (const candidate of known) {
    const distance = editDistance(written, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best === null ? '' : ` Did you mean \`${best}\`?`;
}

/** Levenshtein distance: how many letters to add, drop or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
