/**
 * Id of the set that stands beside those of courses: the tools for instructors, and what these ask for of any course.
 * Most readers are no instructors, so it is kept where one of its pages is visited or where somebody asks for it. It is
 * the folder of those pages, which no course may have (`core/course/reserved-ids.ts`).
 */
export const toolsSet = 'teach';

/** What one version of the built site is made of: written after the build, read by the service worker. */
export interface OfflineList {
  /** By path below the site's base, such as `me/index.html`: hash of the file's bytes. */
  readonly files: Readonly<Record<string, string>>;
  /** All that belongs to no course. */
  readonly shell: FileSet;
  /** By course id, and of the tools by `toolsSet`. Files that two sets share stand in both. */
  readonly courses: Readonly<Record<string, FileSet>>;
}

export interface FileSet {
  readonly paths: readonly string[];
  /** Bytes on the device; of a set beside the shell, what it adds to that. */
  readonly bytes: number;
  /** Bytes to load, where the host compresses. */
  readonly gzipBytes: number;
}

export const hashOf = (list: OfflineList, path: string): string | undefined =>
  Object.hasOwn(list.files, path) ? list.files[path] : undefined;

export const pathsOf = (list: OfflineList, course: string): readonly string[] =>
  Object.hasOwn(list.courses, course) ? (list.courses[course]?.paths ?? []) : [];

/** Paths to keep on a device that wants these courses. */
export const pathsWanted = (list: OfflineList, courses: readonly string[]): string[] => [
  ...new Set([...list.shell.paths, ...courses.flatMap((id) => pathsOf(list, id))]),
];

/** What must still be fetched, given the hashes kept: files of another version with the same bytes count. */
export const pathsMissing = (
  list: OfflineList,
  paths: readonly string[],
  kept: ReadonlySet<string>,
): string[] => paths.filter((path) => !kept.has(hashOf(list, path) ?? ''));
