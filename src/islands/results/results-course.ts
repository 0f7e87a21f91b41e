/** A course as the page of results knows it. */
export interface ResultsCourse {
  readonly id: string;
  readonly version: string;
  /** Address of the course's `AssignmentContent`. */
  readonly content: string;
  /** Address of its `CourseWords`. */
  readonly words: string;
  /** Titles of its lessons, by id. */
  readonly lessons: Readonly<Record<string, string>>;
}
