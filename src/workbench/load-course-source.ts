import { loadJson } from '#client/files/load-json.ts';
import type { CourseSource } from '#pipeline/course-source.ts';

export type { CourseSource };
export type { ManualEntry } from '#pipeline/read-manual.ts';

const known = new Map<string, Promise<CourseSource>>();

/** A file of our own build, named by the hash of what is in it. Rejects where it cannot be had; then it may be asked for again. */
export function loadCourseSource(address: string): Promise<CourseSource> {
  const loading = known.get(address) ?? (loadJson(address) as Promise<CourseSource>);
  known.set(address, loading);
  loading.catch(() => known.delete(address));
  return loading;
}
