import { fail, ok, type Result } from '#core/result.ts';
import type { OwnKind } from '#pipeline/own-file.ts';
import { mostCharacters } from '../limits.ts';

/** Why a text is not taken in. The interface words it. */
export type OwnTextProblem = 'empty' | 'too-big' | 'not-text' | 'neither-kind' | 'unreadable';

export interface OwnText {
  readonly kind: OwnKind;
  readonly text: string;
}

/** UTF-8 takes at most three bytes for what JavaScript counts as one character. */
const mostBytes = 3 * mostCharacters;

/** A file from outside, as text. Its size is looked at before it is read. */
export async function readOwnFile(file: Blob): Promise<Result<OwnText, OwnTextProblem>> {
  if (file.size > mostBytes) return fail('too-big');
  try {
    const bytes = await file.arrayBuffer();
    return readOwnText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // A folder cannot be read at all; bytes that are no UTF-8 make the decoder throw.
    return fail(error instanceof TypeError ? 'not-text' : 'unreadable');
  }
}

/** A text from outside: is it a case or a quiz at all? What is wrong inside it is for the checks. */
export function readOwnText(given: string): Result<OwnText, OwnTextProblem> {
  const text = given.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (text.trim() === '') return fail('empty');
  if (text.length > mostCharacters) return fail('too-big');
  // eslint-disable-next-line no-control-regex -- bytes of a program or an image, which no author types
  if (/[\u0000-\u0008\u000E-\u001F]/.test(text)) return fail('not-text');
  const [, kind] = /^schema:[ \t]*["']?(case|quiz)\//m.exec(text) ?? [];
  return kind === 'case' || kind === 'quiz' ? ok({ kind, text }) : fail('neither-kind');
}
