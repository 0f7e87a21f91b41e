import type { CompiledCase } from '../case/compiled.ts';
import type { Claim, Reference } from '../evidence/schema.ts';
import type { Formula } from '../formula/schema.ts';
import type { GlossaryTerm } from '../glossary/schema.ts';
import type { LessonFrontMatter } from '../lesson/schema.ts';
import type { Quiz, QuizItem } from '../quiz/schema.ts';
import type { ChangelogEntry } from './changelog-schema.ts';
import type { Course, CourseModule } from './schema.ts';

/**
 * What the pipeline hands to pages: every course read, checked and cross-referenced once.
 * All of it is plain data, so a page may pass any part of it to an island.
 */

export interface Heading {
  readonly depth: 2 | 3 | 4;
  readonly text: string;
  /** The anchor, by github-slugger, as Astro writes it into the page. */
  readonly slug: string;
}

/** The plain text under one heading, for search: components stripped, their words kept, checks left out. */
export interface Section {
  /** Anchor of the heading; empty for the text before the first heading. */
  readonly slug: string;
  /** The lesson's title for the text before the first heading. */
  readonly heading: string;
  readonly text: string;
  /** The words of its key points, which also stand in `text`. */
  readonly keyPoints: string;
  /** Claims made there, each once; those of a worked calculation too. */
  readonly claimIds: readonly string[];
}

export interface LoadedLesson {
  readonly front: LessonFrontMatter;
  readonly module: CourseModule;
  /** MDX source without its front matter. */
  readonly body: string;
  readonly headings: readonly Heading[];
  /** The next four in order of first use, each id once. */
  readonly claimIds: readonly string[];
  readonly termIds: readonly string[];
  readonly checkIds: readonly string[];
  /** References behind the claims, so a reference's number on the page is its index + 1. */
  readonly referenceIds: readonly string[];
  readonly sections: readonly Section[];
}

/** An item with the quiz file that holds it: items are unique in a course, whichever file they stand in. */
export interface LoadedItem {
  readonly item: QuizItem;
  readonly quiz: Quiz;
}

/** Every map is in reading order (course.yaml) where there is one, else in file order. */
export interface LoadedCourse {
  readonly course: Course;
  readonly lessons: ReadonlyMap<string, LoadedLesson>;
  readonly quizzes: ReadonlyMap<string, Quiz>;
  readonly items: ReadonlyMap<string, LoadedItem>;
  readonly cases: ReadonlyMap<string, CompiledCase>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly references: ReadonlyMap<string, Reference>;
  readonly glossary: ReadonlyMap<string, GlossaryTerm>;
  /** What `<Worked>` calculates with. */
  readonly formulas: ReadonlyMap<string, Formula>;
  /** SVG source by file name, such as `leak.svg`. */
  readonly figures: ReadonlyMap<string, string>;
  /** Changes of the content, newest first; empty where the course keeps no changelog.yaml. */
  readonly changelog: readonly ChangelogEntry[];
}

/** Courses by id, in the order of their folders. */
export interface Site {
  readonly courses: ReadonlyMap<string, LoadedCourse>;
}
