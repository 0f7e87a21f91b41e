import type { LearnerEvent } from './events.ts';
import { inOrder } from './in-order.ts';

export interface DeviceSummary {
  readonly device: string;
  /** What the learner calls it; empty where it has no name. */
  readonly label: string;
  readonly events: number;
  /** First and last time in its own log, ISO 8601 in UTC. */
  readonly from: string;
  readonly to: string;
}

/** The devices that wrote a log, by id. A device names itself, so its name travels with its events. */
export function projectDevices(events: readonly LearnerEvent[]): readonly DeviceSummary[] {
  const devices = new Map<string, DeviceSummary>();
  for (const { device, at, body } of inOrder(events)) {
    const known = devices.get(device) ?? { device, label: '', events: 0, from: at, to: at };
    const label = body.type === 'device.named' ? body.label : known.label;
    devices.set(device, { ...known, label, events: known.events + 1, to: at });
  }
  return [...devices.values()].sort((a, b) => (a.device < b.device ? -1 : 1));
}

export const labelOf = (events: readonly LearnerEvent[], device: string): string =>
  projectDevices(events).find((known) => known.device === device)?.label ?? '';
