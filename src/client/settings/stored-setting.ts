/** Settings that must be known before the first paint, so they stand in localStorage and not in the record. */
export const storedSettings = {
  theme: ['system', 'light', 'dark'],
  units: ['si', 'conventional'],
} as const;
export type SettingName = keyof typeof storedSettings;

export const keyOf = (name: SettingName): string => `rounds.${name}`;
const isSetting = (name: string): name is SettingName => Object.hasOwn(storedSettings, name);

/** The first value of a setting is its default; storage may be forbidden or hold anything. */
export function readSetting(name: SettingName): string {
  const [fallback] = storedSettings[name];
  try {
    const stored = localStorage.getItem(keyOf(name));
    return storedSettings[name].find((value) => value === stored) ?? fallback;
  } catch {
    return fallback;
  }
}

/** Applies a setting to the page at once, and keeps it if the browser lets us. */
export function writeSetting(name: string, value: string): void {
  if (!isSetting(name)) return;
  const known = storedSettings[name].find((candidate) => candidate === value);
  if (known === undefined) return;
  applySetting(name, known);
  try {
    localStorage.setItem(keyOf(name), known);
  } catch {
    // Private mode or full storage: the setting then lasts for this page only.
  }
}

/** What another tab chooses is applied here too, and what the page before chose where word of it comes after this one was painted. */
export function followSettings(): void {
  addEventListener('storage', () => {
    for (const name of Object.keys(storedSettings) as SettingName[]) applySetting(name, readSetting(name));
  });
}

/** The default leaves no attribute, as on a page where no script ran. */
export function applySetting(name: SettingName, value: string): void {
  const { documentElement } = document;
  if (value === storedSettings[name][0]) {
    documentElement.removeAttribute(`data-${name}`);
  } else {
    documentElement.setAttribute(`data-${name}`, value);
  }
}
