import { loadJson } from '#client/files/load-json.ts';
import type { CourseFacts } from '#core/record/course-facts.ts';

export interface LoadedFacts {
  readonly known: readonly CourseFacts[];
  /** A file could not be had: no network, and not kept on this device. */
  readonly isIncomplete: boolean;
}

/** The facts of every course of the site; `addresses` stand one after another with spaces between. */
export async function loadFacts(addresses: string): Promise<LoadedFacts> {
  const loaded = await Promise.allSettled(addresses.split(' ').filter(Boolean).map(loadJson));
  const known = loaded.flatMap((one) =>
    one.status === 'fulfilled' && isFacts(one.value) ? [one.value] : [],
  );
  return { known, isIncomplete: known.length < loaded.length };
}

/** The file is of this build and its name has its hash; another server's error page is what may come instead. */
const isFacts = (value: unknown): value is CourseFacts =>
  typeof value === 'object' &&
  value !== null &&
  'items' in value &&
  'objectives' in value &&
  'cases' in value;
