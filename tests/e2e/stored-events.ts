import type { Page } from '@playwright/test';

/** An event as it lies in the browser's store; what a test plants need not be one. */
export interface StoredEvent {
  readonly device: string;
  readonly seq: number;
  readonly at: string;
  readonly body: Record<string, unknown> | null;
}

/** Every event of the record of a site mounted at `/`, oldest first. None where no page has begun a record, which stays so. */
export function readEvents(page: Page): Promise<StoredEvent[]> {
  return page.evaluate(
    () =>
      new Promise<StoredEvent[]>((resolve, reject) => {
        const opening = indexedDB.open('rounds:/:record');
        let isNew = false;
        opening.onupgradeneeded = () => {
          isNew = true;
          // An empty database in its place would be no record to the site.
          opening.transaction?.abort();
        };
        opening.onerror = () => {
          if (isNew) resolve([]);
          else reject(new Error('no record'));
        };
        opening.onsuccess = () => {
          const reading = opening.result.transaction('events').objectStore('events').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as StoredEvent[]);
          };
        };
      }),
  );
}

/** Texts of the events that were noted and are not stored yet; with `part` in them. */
export function readNotes(page: Page, part = ''): Promise<string[]> {
  return page.evaluate(
    (words) =>
      Object.entries(localStorage)
        .filter(([key, text]) => key.includes(':event:') && String(text).includes(words))
        .map(([, text]) => String(text)),
    part,
  );
}

/** Writes events into the store as they are, in place of those with the same device and number. */
export function writeEvents(page: Page, events: readonly StoredEvent[]): Promise<void> {
  return page.evaluate(
    (planted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rounds:/:record');
        opening.onerror = () => reject(new Error('no record'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          for (const event of planted) transaction.objectStore('events').put(event);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    events,
  );
}

/** Goes on with the run that was started last, as if the learner had done `acts`. Takes effect after a reload. */
export async function plantActs(
  page: Page,
  acts: readonly { readonly minute: number; readonly act: string }[],
): Promise<void> {
  const events = await readEvents(page);
  const start = events.findLast(({ body }) => body?.['type'] === 'case.started');
  if (start?.body == null) throw new Error('no case was started');
  const { course, case: id, run } = start.body;
  const next = Math.max(...events.map(({ seq }) => seq)) + 1;
  const planted = acts.map(({ minute, act }, index) => ({
    device: start.device,
    seq: next + index,
    at: start.at,
    body: { type: 'case.acted', course, case: id, run, minute, act },
  }));
  await writeEvents(page, planted);
}
