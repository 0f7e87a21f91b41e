import type { OwnKind } from '#pipeline/own-file.ts';

export type { OwnKind };

/** A text that an instructor works on. */
export interface Draft {
  readonly id: string;
  /** Id of the course that it is checked against. */
  readonly course: string;
  readonly kind: OwnKind;
  /** What its author calls it in the list; the file is named by the id in its text. */
  readonly name: string;
  readonly text: string;
  /** Name of the file of the course that it is a changed copy of. */
  readonly replaces: string | null;
  /** Counts the times it was kept; tells two tabs apart that both changed it. */
  readonly revision: number;
  /** Wall time, ISO 8601 in UTC. */
  readonly changedAt: string;
  /** Null where it is not deleted. What is deleted stays for a day, so that it can be brought back. */
  readonly deletedAt: string | null;
}

export type NewDraft = Pick<Draft, 'course' | 'kind' | 'name' | 'text' | 'replaces'>;

/** Is it one? What a store holds is not believed unseen. */
export function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { id, course, kind, name, text, replaces, revision, changedAt, deletedAt } = value as Partial<
    Record<keyof Draft, unknown>
  >;
  const isText = (part: unknown): boolean => typeof part === 'string';
  return (
    [id, course, name, text, changedAt].every(isText) &&
    (kind === 'case' || kind === 'quiz') &&
    (replaces === null || isText(replaces)) &&
    (deletedAt === null || isText(deletedAt)) &&
    Number.isInteger(revision)
  );
}

/** 64 random bits. `crypto.randomUUID` would be missing on plain http pages. */
export function newDraftId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
