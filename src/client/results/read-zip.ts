import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import type { Rejection } from '#core/results/rejection.ts';
import { isSystemFile } from './system-files.ts';

/** What is unpacked at all. Results are some ten kilobytes each and shrink to a tenth; a bomb shrinks to a thousandth. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one entry, and of all together. */
  readonly entryBytes: number;
  readonly bytes: number;
  /** Unpacked over packed bytes, once more than `ratioFrom` have come out. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const zipLimits: ZipLimits = {
  entries: 20_000,
  entryBytes: 20_000_000,
  bytes: 1_000_000_000,
  ratio: 100,
  ratioFrom: 5_000_000,
};

export interface ZipEntry {
  /** With the name of the zip before it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Unpacks a zip piece by piece and hands over each entry as it is complete, so that no more than one piece's entries are
 * held at once. Whatever is not handed over is in the list that comes back. Never rejects.
 */
export async function readZip(
  name: string,
  file: Blob,
  take: (entry: ZipEntry) => Promise<void>,
  limits: ZipLimits = zipLimits,
): Promise<readonly Rejection[]> {
  const reading = new ZipReading(name, limits);
  const reader = file.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done && reading.isOpen; part = await reader.read()) {
      reading.push(part.value, false);
      for (const entry of reading.takeComplete()) await take(entry);
    }
    if (reading.isOpen) reading.push(new Uint8Array(), true);
    for (const entry of reading.takeComplete()) await take(entry);
  } catch {
    reading.stop('unreadable');
  }
  await reader.cancel().catch(() => undefined);
  return reading.finish();
}

interface OpenEntry {
  readonly parts: Uint8Array[];
  length: number;
}

class ZipReading {
  readonly rejected: Rejection[] = [];
  private readonly unzip: Unzip;
  private readonly open = new Map<string, OpenEntry>();
  private complete: ZipEntry[] = [];
  private entries = 0;
  private packed = 0;
  private unpacked = 0;
  private stopped = false;
  private readonly name: string;
  private readonly limits: ZipLimits;

  constructor(name: string, limits: ZipLimits) {
    this.name = name;
    this.limits = limits;
    this.unzip = new Unzip((entry) => {
      this.begin(entry);
    });
    this.unzip.register(UnzipInflate);
  }

  get isOpen(): boolean {
    return !this.stopped;
  }

  push(bytes: Uint8Array, isLast: boolean): void {
    this.packed += bytes.length;
    try {
      this.unzip.push(bytes, isLast);
    } catch (error) {
      // At its end it only says that the zip was cut off; `finish` names the entry in which.
      if (!this.stopped && !isLast) this.stop('zip-damaged');
      if (!(error instanceof Error)) throw error;
    }
  }

  takeComplete(): readonly ZipEntry[] {
    const entries = this.complete;
    this.complete = [];
    return entries;
  }

  stop(code: Rejection['code']): void {
    this.stopped = true;
    this.rejected.push({ file: this.name, code });
  }

  finish(): readonly Rejection[] {
    // A zip that stops early leaves its last entry open.
    if (!this.stopped) for (const file of this.open.keys()) this.rejected.push({ file, code: 'cut-off' });
    if (this.entries === 0 && this.rejected.length === 0) this.stop('zip-damaged');
    return this.rejected;
  }

  private begin(entry: UnzipFile): void {
    if (this.stopped) return;
    this.entries += 1;
    const file = `${this.name} › ${entry.name}`;
    if (this.entries > this.limits.entries) this.halt('zip-too-many');
    if (entry.name.endsWith('/') || isSystemFile(entry.name)) return;
    const own: OpenEntry = { parts: [], length: 0 };
    this.open.set(file, own);
    entry.ondata = (error, bytes, isLast) => {
      if (error !== null) this.refuse(file, 'zip-damaged');
      else this.receive(file, own, bytes, isLast);
    };
    try {
      entry.start();
    } catch {
      // Packed in a way that no common program packs, or encrypted.
      this.refuse(file, 'zip-damaged');
    }
  }

  private receive(file: string, own: OpenEntry, bytes: Uint8Array, isLast: boolean): void {
    if (this.stopped) return;
    this.unpacked += bytes.length;
    const { limits } = this;
    const isBomb = this.unpacked > limits.ratioFrom && this.unpacked > this.packed * limits.ratio;
    if (this.unpacked > limits.bytes || isBomb) this.halt('zip-too-large');
    own.length += bytes.length;
    if (own.length > limits.entryBytes) {
      if (this.open.has(file)) this.refuse(file, 'too-large');
      own.parts.length = 0;
      return;
    }
    own.parts.push(bytes);
    if (!isLast || !this.open.delete(file)) return;
    this.complete.push({ name: file, bytes: joined(own) });
  }

  private refuse(file: string, code: Rejection['code']): void {
    this.open.delete(file);
    this.rejected.push({ file, code });
  }

  /** Stops in the middle of a piece: what it still holds is not unpacked. */
  private halt(code: Rejection['code']): never {
    this.stop(code);
    throw new Error(code);
  }
}

function joined({ parts, length }: OpenEntry): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(length);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
