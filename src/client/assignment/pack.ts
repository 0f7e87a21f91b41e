import type { Assignment } from '#core/assignment/assignment.ts';
import { limits } from '#core/assignment/limits.ts';
import { readFragment, writeFragment, type LinkProblem } from '#core/assignment/link.ts';
import { readLinkedAssignment, type AssignmentProblem } from '#core/assignment/read-assignment.ts';
import { fail, type Result } from '#core/result.ts';

/** The fragment of a link that holds the assignment. How long the whole link is, its page's address decides. */
export async function packAssignment(assignment: Assignment): Promise<string> {
  const packing = new Blob([JSON.stringify(assignment)]).stream();
  const packed = packing.pipeThrough(new CompressionStream('deflate-raw'));
  return writeFragment(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** `not-packed`: the checksum is right, so somebody made it on purpose, but it does not unpack. */
export type OpenProblem = AssignmentProblem | { readonly code: LinkProblem | 'not-packed' | 'too-large' };

/** The assignment in an address or in what was pasted. Takes any text and never rejects. */
export async function openFragment(pasted: string): Promise<Result<Assignment, OpenProblem>> {
  const packed = readFragment(pasted);
  if (!packed.ok) return fail({ code: packed.problem });
  const unpacked = await inflate(packed.value, limits.linkBytes);
  return typeof unpacked === 'string' ? fail({ code: unpacked }) : readLinkedAssignment(decode(unpacked));
}

/** Stops as soon as more than `most` bytes have come out: a small link can unpack to gigabytes. */
async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array | 'not-packed' | 'too-large'> {
  const stream = new Blob([new Uint8Array(packed)]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > most) {
        void reader.cancel().catch(() => undefined);
        return 'too-large';
      }
      parts.push(next.value);
    }
  } catch {
    return 'not-packed';
  }
  return joinBytes(parts, length);
}

function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
