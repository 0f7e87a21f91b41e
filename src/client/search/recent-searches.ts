/**
 * What was searched for and followed, on this device only. It is no learning, so it stands beside the
 * settings in localStorage and not in the record. Where storage is refused nothing is kept.
 */
const key = 'rounds.recent-searches';
const mostKept = 8;
const longest = 120;

/** Newest first. Storage may be forbidden or hold anything. */
export function readRecentSearches(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (!Array.isArray(stored)) return [];
    const texts = stored.filter((each): each is string => typeof each === 'string' && isWorthKeeping(each));
    return [...new Set(texts)].slice(0, mostKept);
  } catch {
    return [];
  }
}

export function keepRecentSearch(query: string): void {
  const text = query.trim();
  if (!isWorthKeeping(text)) return;
  const others = readRecentSearches().filter((each) => each.toLowerCase() !== text.toLowerCase());
  try {
    localStorage.setItem(key, JSON.stringify([text, ...others].slice(0, mostKept)));
  } catch {
    // Refused or full: searching goes on without a memory.
  }
}

export function clearRecentSearches(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Refused: then there is nothing to clear.
  }
}

const isWorthKeeping = (text: string): boolean => text.trim() !== '' && text.length <= longest;
