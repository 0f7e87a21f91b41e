import { fail, ok, type Result } from '#core/result.ts';
import type { Rejection } from '#core/results/rejection.ts';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type FileContent = { readonly kind: 'zip' } | { readonly kind: 'text'; readonly text: string };

const zipStarts = ['PK\u0003\u0004', 'PK\u0005\u0006'];

/** The text of a file, or that it is a zip. UTF-8 or UTF-16, with or without a byte order mark. Never rejects. */
export async function readBytes(
  file: string,
  blob: Blob,
  mostBytes: number,
): Promise<Result<FileContent, Rejection>> {
  if (blob.size === 0) return fail({ file, code: 'empty' });
  try {
    const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
    if (zipStarts.includes(String.fromCharCode(...start))) return ok({ kind: 'zip' });
    if (blob.size > mostBytes) return fail({ file, code: 'too-large' });
    const bytes = await blob.arrayBuffer();
    return ok({ kind: 'text', text: new TextDecoder(encodingOf(start)).decode(bytes) });
  } catch {
    return fail({ file, code: 'unreadable' });
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
