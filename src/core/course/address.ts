/** Kinds of pages a course holds under an id of their own. */
const folders = { lesson: 'lessons', quiz: 'quizzes', case: 'cases' } as const;
export type PageKind = keyof typeof folders;

/** Paths of a course's pages, without language and mount point: give them to `href`. */
export function coursePath(course: string): string {
  return `/${course}/`;
}

export function pagePath(course: string, kind: PageKind, id: string): string {
  return `/${course}/${folders[kind]}/${id}/`;
}

/** What is inside a case: it gives the case away, so it is a page of its own. */
export function instructorPath(course: string, caseId: string): string {
  return `${pagePath(course, 'case', caseId)}instructor/`;
}

/** Anchors of entries, in lists of a course and in a lesson's own lists. Claims on the source page stand under their own id. */
export const termAnchor = (termId: string): string => `term-${termId}`;
export const referenceAnchor = (referenceId: string): string => `ref-${referenceId}`;

export type CourseSection = 'glossary' | 'references' | 'source' | 'practice' | 'review';

export function courseSectionPath(course: string, section: CourseSection): string {
  return `/${course}/${section}/`;
}
