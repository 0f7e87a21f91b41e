import type { LearnerEvent } from './events.ts';

/** Anchors of the sections of one lesson that were read, in any order: what every lesson page asks. */
export function sectionsRead(events: readonly LearnerEvent[], course: string, lesson: string): Set<string> {
  return new Set(
    events.flatMap(({ body }) =>
      body.type === 'section.read' && body.course === course && body.lesson === lesson ? [body.section] : [],
    ),
  );
}
