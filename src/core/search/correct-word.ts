/**
 * Edits that turn one word into the other: insert, delete, replace, swap two neighbors.
 * More than `most` is reported as `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    // A swap reaches back two rows, so both must be beyond reach before giving up.
    if (Math.min(...current) > most && Math.min(...last) >= most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** Two edits in a short word make any word of any other. */
const mostEdits = (word: string): number => (word.length < 3 ? 0 : word.length < 6 ? 1 : 2);

/**
 * The words of the vocabulary (word → number of uses) that the writer may have meant: all at the
 * smallest distance found, at most `limit`, those with the same first letter and the frequent first.
 */
export function correctWord(word: string, vocabulary: ReadonlyMap<string, number>, limit = 3): string[] {
  // A number is what it is: 38 is no misspelled 39.
  if (/\p{N}/u.test(word)) return [];
  for (let edits = 1; edits <= mostEdits(word); edits += 1) {
    const found = [...vocabulary].filter(
      ([known]) => known.length > 2 && !/\p{N}/u.test(known) && editDistance(word, known, edits) === edits,
    );
    if (found.length === 0) continue;
    const firstLetterDiffers = (known: string): number => (known[0] === word[0] ? 0 : 1);
    return found
      .sort(([a, uses], [b, otherUses]) => firstLetterDiffers(a) - firstLetterDiffers(b) || otherUses - uses)
      .slice(0, limit)
      .map(([known]) => known);
  }
  return [];
}
