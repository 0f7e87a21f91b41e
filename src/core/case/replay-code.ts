import { fail, ok, type Result } from '../result.ts';
import type { TimedAct } from './act-names.ts';
import { ByteReader, fromBase64Url, toBase64Url, writeNumber } from './byte-code.ts';
import { hashBytes } from './hash.ts';

/**
 * A run as a short text to share: `R1-` and base64url of
 * id of the case (length, ASCII) · its content hash (8 bytes) · version of its model (0: none) · number of acts ·
 * for each act its place in `actKeys` and the minutes since the act before · checksum of all that (4 bytes).
 *
 * The code holds no patient: whoever opens it plays the acts again and sees whether the minutes are the same.
 */
export interface ReplayCode {
  readonly case: string;
  /** 16 hex digits. */
  readonly content: string;
  readonly engine: number;
  /** Places in `actKeys`, which only mean something for the same `content`. */
  readonly acts: readonly { readonly minute: number; readonly place: number }[];
}

/** `version`: written by a page with another format. `damaged`: cut off, mistyped, or no code at all. */
export type ReplayCodeProblem = 'damaged' | 'version' | 'too-long';

const prefix = 'R1-';
const anyVersion = /^R\d{1,4}-/;
const checksumLength = 4;
/** Signs of a code that is looked at at all, and acts that are played: far more than a run of three days has. */
const maximumLength = 6000;
const maximumActs = 1500;
const caseId = /^[a-z0-9-]{1,100}$/;

export function writeReplayCode(run: ReplayCode): string {
  const bytes: number[] = [];
  writeNumber(bytes, run.case.length);
  for (let index = 0; index < run.case.length; index += 1) bytes.push(run.case.charCodeAt(index) & 0x7f);
  for (let index = 0; index < 16; index += 2)
    bytes.push(Number.parseInt(run.content.slice(index, index + 2), 16));
  writeNumber(bytes, run.engine);
  writeNumber(bytes, run.acts.length);
  let before = 0;
  for (const { minute, place } of run.acts) {
    writeNumber(bytes, place);
    writeNumber(bytes, minute - before);
    before = minute;
  }
  const body = Uint8Array.from(bytes);
  return prefix + toBase64Url(Uint8Array.of(...body, ...checksum(body)));
}

/** Reads a pasted code; spaces, line breaks and the address before `#replay=` do no harm. Never throws. */
export function readReplayCode(pasted: string): Result<ReplayCode, ReplayCodeProblem> {
  if (pasted.length > maximumLength) return fail('too-long');
  const text = pasted.replaceAll(/\s/g, '').replace(/^.*#replay=/, '');
  if (!text.startsWith(prefix)) return fail(anyVersion.test(text) ? 'version' : 'damaged');
  const bytes = fromBase64Url(text.slice(prefix.length));
  if (bytes === null || bytes.length <= checksumLength) return fail('damaged');
  const body = bytes.subarray(0, -checksumLength);
  const sum = checksum(body);
  if (!bytes.subarray(-checksumLength).every((byte, index) => byte === sum[index])) return fail('damaged');
  const run = readBody(new ByteReader(body));
  return run === null ? fail('damaged') : ok(run);
}

function readBody(reader: ByteReader): ReplayCode | null {
  const idLength = reader.number();
  const id = idLength === null ? null : reader.take(idLength);
  const content = reader.take(8);
  const engine = reader.number();
  const count = reader.number();
  if (id === null || content === null || engine === null || count === null || count > maximumActs)
    return null;
  const name = String.fromCharCode(...id.subarray(0, 101));
  const acts = readActs(reader, count);
  if (acts === null || !reader.isAtEnd || !caseId.test(name)) return null;
  return { case: name, content: hexOf(content), engine, acts };
}

function readActs(reader: ByteReader, count: number): ReplayCode['acts'] | null {
  const acts: ReplayCode['acts'][number][] = [];
  let minute = 0;
  for (let index = 0; index < count; index += 1) {
    const place = reader.number();
    const since = reader.number();
    if (place === null || since === null) return null;
    minute += since;
    acts.push({ minute, place });
  }
  return acts;
}

/** The acts of `run` by their keys; null where the case has no act at one of the places. */
export function actsOfReplay(run: ReplayCode, keys: readonly string[]): readonly TimedAct[] | null {
  const acts = run.acts.flatMap(({ minute, place }): TimedAct[] => {
    const act = keys[place];
    return act === undefined ? [] : [{ minute, act }];
  });
  return acts.length === run.acts.length ? acts : null;
}

const checksum = (body: Uint8Array): Uint8Array =>
  Uint8Array.from({ length: checksumLength }, (_, index) =>
    Number.parseInt(hashBytes(body).slice(2 * index, 2 * index + 2), 16),
  );

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
