import type { CourseFacts, ObjectiveFacts } from './course-facts.ts';
import type { LearnerEvent } from './events.ts';
import { latestAnswers } from './latest-answers.ts';

export type MasteryLevel = 'untested' | 'learning' | 'mastered';

export interface ObjectiveMastery {
  readonly objective: ObjectiveFacts;
  /** Items whose last answer, to today's wording, is right. */
  readonly right: number;
  /** Items answered in today's wording. */
  readonly answered: number;
  /** Items the course has for the objective. */
  readonly items: number;
  readonly level: MasteryLevel;
}

/** Of an objective's items so many, of a hundred, must be right. */
const masteredPercent = 80;

/**
 * The rule: an objective is mastered while the last answers to at least four fifths of its items are right. An item
 * not answered, or answered in an earlier wording, is not right. One answered item makes it `learning`. Objectives
 * without items cannot be tested and are left out.
 */
export function projectMastery(
  events: readonly LearnerEvent[],
  { course, objectives, items }: CourseFacts,
): readonly ObjectiveMastery[] {
  const latest = latestAnswers(events, course);
  return objectives.flatMap((objective) => {
    const own = items.filter((item) => item.objective === objective.id);
    if (own.length === 0) return [];
    const answers = own.flatMap(({ id, content }) => {
      const answer = latest.get(id);
      return answer?.content === content ? [answer] : [];
    });
    const right = answers.filter(({ correct }) => correct).length;
    const level =
      answers.length === 0
        ? 'untested'
        : right * 100 >= own.length * masteredPercent
          ? 'mastered'
          : 'learning';
    return [{ objective, right, answered: answers.length, items: own.length, level }];
  });
}
