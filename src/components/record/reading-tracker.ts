import type { LearnerRecord } from '#client/record/learner-record.ts';
import { openRecord } from '#client/record/record.ts';
import { sectionsRead } from '#core/record/sections-read.ts';

/** How long the end of a section stays on the screen before the section counts as read. */
const dwellMs = 1000;

/**
 * `<reading-tracker data-course data-lesson data-sections="slug slug">` at the end of a lesson's text.
 * A section is read when its heading was on the screen and then its end stayed there for a second:
 * a jump to a heading does not make what stands above it read.
 */
export class ReadingTracker extends HTMLElement {
  readonly #seen = new Set<Element>();
  readonly #timers = new Map<Element, number>();
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const { course = '', lesson = '', sections = '' } = this.dataset;
    const headings = sections.split(' ').flatMap((slug) => document.getElementById(slug) ?? []);
    const opened = openLesson(course, lesson);
    const endOf = (index: number): Element => headings[index + 1] ?? this;
    const markRead = async (end: Element): Promise<void> => {
      const section = headings.find((_, index) => endOf(index) === end);
      if (section === undefined || !this.#seen.has(section)) return;
      const { record, read } = await opened;
      if (read.has(section.id)) return;
      read.add(section.id);
      await record.append({ type: 'section.read', course, lesson, section: section.id });
    };
    // From the first moment: a slow device opens the record when something has been read already.
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) this.#watch(target, isIntersecting, markRead);
    });
    for (const place of [...headings, this]) this.#observer.observe(place);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #watch(place: Element, isOnScreen: boolean, markRead: (end: Element) => Promise<void>): void {
    clearTimeout(this.#timers.get(place));
    if (!isOnScreen) return;
    this.#seen.add(place);
    this.#timers.set(
      place,
      window.setTimeout(() => void markRead(place), dwellMs),
    );
  }
}

/** Opens the record and notes the opening of the lesson; gives what was read of it before. */
async function openLesson(
  course: string,
  lesson: string,
): Promise<{ readonly record: LearnerRecord; readonly read: Set<string> }> {
  const record = await openRecord();
  await logOpening(record, course, lesson);
  return { record, read: sectionsRead(record.events(), course, lesson) };
}

/** A reload of the same lesson is no new opening. */
async function logOpening(record: LearnerRecord, course: string, lesson: string): Promise<void> {
  const isSame = record.events().findLast(({ body }) => body.type === 'lesson.opened');
  if (isSame?.body.type === 'lesson.opened' && isSame.body.course === course && isSame.body.lesson === lesson)
    return;
  await record.append({ type: 'lesson.opened', course, lesson });
}
