import { ownKeys } from './record-scope.ts';

/**
 * Texts that this site keeps in localStorage, of one kind and each under a name of its own, so that tabs which write at the
 * same time overwrite nothing of each other. Storage may be refused: then it holds nothing, and nobody is told.
 */
export interface NamedTexts {
  /** Empty where there is none. */
  read(name: string): string;
  /** An empty text is forgotten. */
  write(name: string, text: string): void;
  names(): string[];
}

export function namedTexts(kind: string): NamedTexts {
  const prefix = ownKeys(kind);
  return {
    read: (name) => orWithout(() => localStorage.getItem(prefix + name) ?? '', ''),
    write: (name, text) =>
      orWithout(() => {
        if (text === '') localStorage.removeItem(prefix + name);
        else localStorage.setItem(prefix + name, text);
      }, undefined),
    names: () =>
      orWithout(
        () =>
          Object.keys(localStorage)
            .filter((key) => key.startsWith(prefix))
            .map((key) => key.slice(prefix.length)),
        [],
      ),
  };
}

function orWithout<T>(work: () => T, fallback: T): T {
  try {
    return work();
  } catch {
    return fallback;
  }
}
