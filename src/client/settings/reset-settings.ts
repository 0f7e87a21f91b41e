import { applySetting, keyOf, storedSettings, type SettingName } from './stored-setting.ts';

const names = Object.keys(storedSettings) as SettingName[];

export function hasStoredSettings(): boolean {
  try {
    return names.some((name) => localStorage.getItem(keyOf(name)) !== null);
  } catch {
    return false;
  }
}

/** Everything as on the first visit, on this page at once. */
export function resetSettings(): void {
  for (const name of names) {
    applySetting(name, storedSettings[name][0]);
    try {
      localStorage.removeItem(keyOf(name));
    } catch {
      // Refused: then nothing is kept.
    }
  }
}
