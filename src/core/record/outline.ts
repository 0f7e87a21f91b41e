import type { LocalText } from '../text/local-text.ts';

/** What a learner can do in a course, in reading order: all that projections need to know of it. */
export interface CourseOutline {
  readonly id: string;
  readonly title: LocalText;
  readonly modules: readonly ModuleOutline[];
}

export interface ModuleOutline {
  readonly id: string;
  readonly title: LocalText;
  readonly lessons: readonly LessonOutline[];
  readonly quizzes: readonly TitledId[];
  readonly cases: readonly TitledId[];
}

export interface LessonOutline extends TitledId {
  /** `id` is the heading's anchor. A lesson without headings has none. */
  readonly sections: readonly TitledId[];
}

export interface TitledId {
  readonly id: string;
  readonly title: string;
}
