/** What is searched. */
export interface SearchScope {
  /** Addresses of the headers of the indexes of all courses; where the page belongs to a course, its own first. */
  readonly indexes: readonly string[];
  /** Address of the header of the directory; a site of one course has none. */
  readonly directory?: string | undefined;
  /** The page belongs to a course, which is asked first. */
  readonly hasOwnCourse?: boolean | undefined;
}

/** As `SearchDialog.astro` and `SearchPanel.astro` write it. */
export const scopeOf = ({ dataset }: HTMLElement): SearchScope => ({
  indexes: (dataset['indexes'] ?? '').split(' '),
  directory: dataset['directory'],
  hasOwnCourse: dataset['course'] !== undefined,
});
