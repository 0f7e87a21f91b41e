import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { StoredEvent } from './stored-events.ts';

/** A record's file, as it is saved. */
export interface SavedRecord {
  schema: string;
  site: string;
  exportedAt: string;
  device: string | null;
  events: StoredEvent[];
  unreadable: unknown[];
}

/** What the page hands out when `act` is done. */
export async function download(page: Page, act: () => Promise<void>): Promise<SavedRecord> {
  const coming = page.waitForEvent('download');
  await act();
  return JSON.parse(await readFile(await (await coming).path(), 'utf8')) as SavedRecord;
}

export const saveCopy = (page: Page): Promise<SavedRecord> =>
  download(page, () => page.getByRole('button', { name: 'Save a copy' }).click());

export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

/** Chooses files in the field of My learning, as a person would. */
export async function chooseFiles(page: Page, label: string, ...files: readonly ChosenFile[]): Promise<void> {
  const field = page.getByLabel(label);
  // It comes into view once somebody listens.
  await field.waitFor({ state: 'visible' });
  await field.setInputFiles(
    files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
  );
}
