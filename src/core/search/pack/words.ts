const longestShared = 35;

/** Sorted words as text: how much each shares with the one before it (one digit of base 36), then the rest. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < longestShared && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

export function unpackWords(packed: string): string[] {
  if (packed === '') return [];
  let before = '';
  return packed.split(' ').map((entry) => {
    const shared = Number.parseInt(entry[0] ?? '', 36);
    if (!(shared <= before.length)) throw new Error('not packed words');
    before = before.slice(0, shared) + entry.slice(1);
    return before;
  });
}
