import { openRecord } from '#client/record/record.ts';

/** Writes a change of a setting to the learner's record. A module of its own: pages load it when one is changed. */
export async function keepSetting(name: string, value: string): Promise<void> {
  const record = await openRecord();
  await record.append({ type: 'setting.changed', name, value });
}
