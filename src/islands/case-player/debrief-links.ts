/** Where the debrief leads to. */
export interface DebriefLinks {
  readonly lessonHref: (lesson: string, anchor?: string) => string;
  /** Address of the course's list of claims. */
  readonly sourceHref: string;
  /** By rubric line: the section that teaches it. */
  readonly places: Readonly<Record<string, LessonSection>>;
}

export interface LessonSection {
  readonly lesson: string;
  readonly anchor: string;
  readonly title: string;
}
