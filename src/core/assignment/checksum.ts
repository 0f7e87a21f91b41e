import { hashText } from '../case/hash.ts';
import { canonicalJson } from '../record/canonical-json.ts';

/**
 * A file as it is saved: readable JSON with a checksum over the rest, whatever order its keys stand in. It finds what a
 * copy or a mail program did to the file; it stops nobody who means to change it.
 */
export function withChecksum(value: object): string {
  return `${JSON.stringify({ ...value, checksum: checksumOf(value) }, null, 2)}\n`;
}

export const holdsChecksum = (value: object, checksum: unknown): boolean => checksum === checksumOf(value);

const checksumOf = (value: object): string => hashText(canonicalJson(value));
