/** Sessions over a whole course stand in the record where a quiz's id stands; no author can take these names. */
export const courseQuizzes = { mixed: '@mixed', review: '@review' } as const;
export type CourseQuiz = (typeof courseQuizzes)[keyof typeof courseQuizzes];

export function isCourseQuiz(quiz: string): quiz is CourseQuiz {
  return quiz === courseQuizzes.mixed || quiz === courseQuizzes.review;
}
