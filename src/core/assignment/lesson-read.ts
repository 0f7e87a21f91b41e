import type { LearnerEvent } from '../record/events.ts';
import type { AssignableLesson } from './content.ts';

/** A lesson is done when all its sections were read, or, where it has none, opened. `at`: since when; null before. */
export function lessonReadAt(
  course: string,
  { id, sections }: AssignableLesson,
  events: readonly LearnerEvent[],
): { readonly status: 'new' | 'started' | 'done'; readonly at: string | null } {
  const left = new Set(sections);
  let status: 'new' | 'started' = 'new';
  for (const { at, body } of events) {
    const isOpened = body.type === 'lesson.opened';
    if (!isOpened && body.type !== 'section.read') continue;
    if (body.course !== course || body.lesson !== id) continue;
    status = 'started';
    if (!isOpened) left.delete(body.section);
    if (left.size === 0) return { status: 'done', at };
  }
  return { status, at: null };
}
