import { draftPlaces } from '#client/record/note-drafts.ts';
import { openRecord } from '#client/record/record.ts';
import { projectAnnotations } from '#core/record/annotations.ts';
import { settle } from './settle-margins.ts';
import { SectionNotes } from './section-notes.ts';

/**
 * Fills the margins of a lesson from the record, and again after every change. Gives the function that a pressed
 * tool is handed to.
 */
export async function openMargin(root: HTMLElement): Promise<(tool: HTMLElement) => void> {
  const { course = '', lesson = '' } = root.dataset;
  const record = await openRecord();
  const status = root.querySelector('[role="status"]');
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
  const sections = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-margin]')].map((box) => {
      const place = { course, lesson, section: box.dataset['margin'] ?? '' };
      return [place.section, new SectionNotes(box, place, record, say)] as const;
    }),
  );
  const show = (): void => {
    const { notes, bookmarks } = projectAnnotations(record.events());
    const isHere = (place: { course: string; lesson: string }): boolean =>
      place.course === course && place.lesson === lesson;
    for (const [section, own] of sections) {
      own.show(
        notes.filter((note) => isHere(note) && note.section === section),
        bookmarks.some((bookmark) => isHere(bookmark) && bookmark.section === section),
      );
    }
    settle();
  };
  record.subscribe(show);
  show();
  for (const place of draftPlaces()) {
    const [draftCourse, draftLesson, section = '', note = ''] = place.split(' ');
    if (draftCourse === course && draftLesson === lesson) sections.get(section)?.reopen(note);
  }
  addEventListener('resize', settle);
  return (tool) => {
    const section = tool.closest<HTMLElement>('[data-margin]')?.dataset['margin'] ?? '';
    sections.get(section)?.press(tool.dataset['tool'] ?? '');
  };
}
