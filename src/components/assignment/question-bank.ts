import { loadJson } from '#client/files/load-json.ts';
import type { ItemBank } from '../quiz/page-data.ts';

/**
 * Fetches the questions of a course at most once, and ahead of need: connections go away. What failed is asked for again.
 */
export class QuestionBanks {
  readonly #loading = new Map<string, Promise<ItemBank>>();

  /** Undefined where it cannot be had. */
  async load(address: string): Promise<ItemBank | undefined> {
    // A file of our own build, named by the hash of what is in it.
    const loading = this.#loading.get(address) ?? (loadJson(address) as Promise<ItemBank>);
    this.#loading.set(address, loading);
    try {
      return await loading;
    } catch {
      this.#loading.delete(address);
      return undefined;
    }
  }
}
