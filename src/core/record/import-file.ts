import { fail, ok, type Result } from '../result.ts';
import type { LearnerEvent } from './events.ts';
import { mostImportEvents } from './limits.ts';
import { eventKey } from './in-order.ts';
import { mergeLogs } from './merge.ts';
import { migrateFile, type VersionProblem } from './migrate.ts';
import { readEvent } from './read-event.ts';

/** Why a file is not taken in. One kind, one sentence to the learner; the whole file is refused. */
export type ImportProblem =
  | VersionProblem
  | { readonly kind: 'not-json' | 'truncated' | 'forbidden-key' | 'too-deep' }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'too-many'; readonly count: number }
  /** `number` counts from 1, `path` says where in the entry. */
  | { readonly kind: 'bad-entry'; readonly number: number; readonly path: string }
  /** One file, two bodies for the same key. */
  | { readonly kind: 'contradiction'; readonly device: string; readonly seq: number }
  /** The file and the record here have different bodies for the same key. */
  | { readonly kind: 'conflict'; readonly device: string; readonly seq: number }
  | { readonly kind: 'future'; readonly count: number; readonly latest: string }
  /** Nothing in it belongs to a course of this site. */
  | { readonly kind: 'other-course'; readonly courses: readonly string[] };

/** A file that was read and found whole; nothing of it is kept yet. */
export interface ImportedFile {
  readonly site: string;
  readonly events: readonly LearnerEvent[];
  /** Entries that the site which wrote the file could not read, and this one cannot either. They stay in the file. */
  readonly leftOut: number;
}

export interface ImportLimits {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Courses of this site. */
  readonly courses: readonly string[];
  /** So many events may be in one file. */
  readonly most?: number;
}

const dayMs = 86_400_000;
/** Entries validated between two steps. */
const perStep = 1000;

/**
 * Reads one file in steps: every `yield` gives the share that is done, from 0 to 1, and a chance to draw the page.
 * Pure, and the text is all it knows of the file.
 */
export function* readRecordFile(
  text: string,
  { now, courses, most = mostImportEvents }: ImportLimits,
): Generator<number, Result<ImportedFile, ImportProblem>> {
  const opened = openFile(text);
  if (!opened.ok) return opened;
  const { site, entries, unreadable } = opened.value;
  if (entries.length + unreadable.length > most)
    return fail({ kind: 'too-many', count: entries.length + unreadable.length });
  yield 0;
  const events: LearnerEvent[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = readEvent(entry);
    if (!read.ok) return fail({ kind: 'bad-entry', number: index + 1, path: read.problem.path });
    events.push(read.value);
    if (index % perStep === perStep - 1) yield (index + 1) / entries.length;
  }
  // A newer version may read what the one that wrote the file could not.
  const known = unreadable.flatMap((entry) => {
    const read = readEvent(entry);
    return read.ok ? [read.value] : [];
  });
  return judge(
    { site, events: [...events, ...known], leftOut: unreadable.length - known.length },
    now,
    courses,
  );
}

interface OpenedFile {
  readonly site: string;
  readonly entries: readonly unknown[];
  readonly unreadable: readonly unknown[];
}

function openFile(text: string): Result<OpenedFile, ImportProblem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail({ kind: looksCut(text) ? 'truncated' : 'not-json' });
  }
  const migrated = migrateFile(value);
  if (!migrated.ok) return migrated;
  const shape = findForbiddenShape(value);
  if (shape !== undefined) return fail({ kind: shape });
  const { site, events, unreadable } = migrated.value;
  if (typeof site !== 'string' || !Array.isArray(events) || !Array.isArray(unreadable))
    return fail({ kind: 'not-a-record' });
  return ok({ site, entries: events, unreadable });
}

/** Begins like a record and does not end like one: the copy was broken off. */
function looksCut(text: string): boolean {
  const trimmed = text.trim();
  return /^\{\s*"schema"\s*:\s*"record\//.test(trimmed) && !trimmed.endsWith('}');
}

/** No event nests deeper; code that walks it by recursion would fall. */
const deepest = 60;

/**
 * Looks for keys no event has, by which careless copying could change an object's prototype, and for nesting without
 * end. Without recursion: depth is the file's choice.
 */
function findForbiddenShape(value: unknown): 'forbidden-key' | 'too-deep' | undefined {
  const open: { readonly inner: unknown; readonly depth: number }[] = [{ inner: value, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { inner, depth } = next;
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth > deepest) return 'too-deep';
    for (const [key, child] of Object.entries(inner)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') return 'forbidden-key';
      open.push({ inner: child, depth: depth + 1 });
    }
  }
  return undefined;
}

function judge(
  file: ImportedFile,
  now: number,
  courses: readonly string[],
): Result<ImportedFile, ImportProblem> {
  const merged = mergeLogs(file.events);
  if (!merged.ok) return fail({ ...merged.problem, kind: 'contradiction' });
  // The clocks of two devices may be a time zone apart; no honest one is days ahead.
  const late = merged.value.filter(({ at }) => Date.parse(at) > now + dayMs);
  const latest = late
    .map(({ at }) => at)
    .sort()
    .at(-1);
  if (latest !== undefined) return fail({ kind: 'future', count: late.length, latest });
  const named = coursesOf(merged.value);
  if (named.length > 0 && !named.some((course) => courses.includes(course)))
    return fail({ kind: 'other-course', courses: named });
  return ok({ ...file, events: merged.value });
}

export function coursesOf(events: readonly LearnerEvent[]): string[] {
  return [...new Set(events.flatMap(({ body }) => ('course' in body ? [body.course] : [])))].sort();
}

/** What taking in would change. */
export interface ImportPlan {
  /** Events this record does not have. */
  readonly fresh: readonly LearnerEvent[];
  /** Of each file, in the order given, the events that it is the first to bring. */
  readonly freshByFile: readonly number[];
  readonly alreadyHere: number;
  readonly leftOut: number;
  /** Courses of fresh events that this site does not have: their events are kept, and shown nowhere. */
  readonly strangeCourses: readonly string[];
}

/** The union of the record and the files, before anything is written. A conflict names the file by its place. */
export function planImport(
  own: readonly LearnerEvent[],
  files: readonly ImportedFile[],
  courses: readonly string[],
): Result<ImportPlan, { readonly file: number; readonly problem: ImportProblem }> {
  const have = new Set(own.map(eventKey));
  const fresh: LearnerEvent[] = [];
  const freshByFile: number[] = [];
  for (const [index, file] of files.entries()) {
    const merged = mergeLogs(own, fresh, file.events);
    if (!merged.ok) return fail({ file: index, problem: merged.problem });
    const brought = file.events.filter((event) => !have.has(eventKey(event)));
    for (const event of brought) have.add(eventKey(event));
    fresh.push(...brought);
    freshByFile.push(brought.length);
  }
  return ok({
    fresh,
    freshByFile,
    alreadyHere: files.reduce((sum, { events }) => sum + events.length, 0) - fresh.length,
    leftOut: files.reduce((sum, { leftOut }) => sum + leftOut, 0),
    strangeCourses: coursesOf(fresh).filter((course) => !courses.includes(course)),
  });
}
