/**
 * Words of a course that only a class report shows, as one file of the build: what the parts of items and their options
 * say, and what objectives say. Ids stand in for what is missing.
 */
export interface CourseWords {
  /** By item: words of its parts (statements, stems, spots) and of what can be chosen, each by id. */
  readonly items: Readonly<Record<string, ItemWords>>;
  /** By lesson: words of its objectives, by id. */
  readonly objectives: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ItemWords {
  readonly parts: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
}

export const courseWordsPath = (course: string, version: string): string =>
  `/${course}/teach.${version}.json`;
