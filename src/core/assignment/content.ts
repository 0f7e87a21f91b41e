import type { CompiledCase } from '../case/compiled.ts';
import type { Question } from '../quiz/question.ts';
import type { LocalText } from '../text/local-text.ts';

/**
 * What a course has for assignments, as one file of the build (`assignmentContentPath`): what can be asked for, and
 * all that scores it. Our own build writes it, so its form is not in doubt.
 */
export interface AssignmentContent {
  readonly course: string;
  readonly title: LocalText;
  /** Of the course's content, `courseVersion`. */
  readonly version: string;
  readonly lessons: readonly AssignableLesson[];
  readonly quizzes: readonly AssignableQuiz[];
  readonly cases: readonly CompiledCase[];
}

export interface AssignableLesson {
  readonly id: string;
  readonly title: string;
  /** Anchors of its sections; a lesson without any is read when it is opened. */
  readonly sections: readonly string[];
}

export interface AssignableQuiz {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly AssignableQuestion[];
}

export interface AssignableQuestion extends Question {
  /** What is asked, as plain text. */
  readonly stem: string;
  readonly lesson: string;
  readonly objective: string;
}

export const assignmentContentPath = (course: string, version: string): string =>
  `/${course}/assignment.${version}.json`;
