import { hashText } from '../case/hash.ts';
import { contentHash } from '../text/content-hash.ts';
import type { LoadedCourse } from './loaded.ts';

/** 16 hex digits over all that a learner reads, answers and plays in a course: a change of any of it gives another. */
export function courseVersion({ course, lessons, items, cases }: LoadedCourse): string {
  const parts = [
    course.id,
    ...[...lessons].map(([id, { body, front }]) => [id, hashText(`${front.title}\n${body}`)]),
    ...[...items].map(([id, { item, quiz }]) => [quiz.id, id, contentHash(item)]),
    ...[...cases].map(([id, { hash }]) => [id, hash]),
  ];
  return hashText(JSON.stringify(parts));
}
