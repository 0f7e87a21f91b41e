import type { CourseFacts, ItemFacts } from './course-facts.ts';
import type { LearnerEvent } from './events.ts';
import { latestAnswers } from './latest-answers.ts';

export interface WrongItem {
  readonly item: ItemFacts;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The item was reworded after the answer. */
  readonly isRevised: boolean;
}

/** Whether anything was answered yet that can be right or wrong: without it nothing can be said of what went wrong. */
export const hasScoredAnswer = (events: readonly LearnerEvent[], { course }: CourseFacts): boolean =>
  latestAnswers(events, course).size > 0;

/** Items whose last answer is wrong, the newest first. A right answer, wherever it was given, takes an item off. */
export function findWrong(
  events: readonly LearnerEvent[],
  { course, items }: CourseFacts,
): readonly WrongItem[] {
  const facts = new Map(items.map((item) => [item.id, item]));
  return [...latestAnswers(events, course)]
    .flatMap(([id, answer]) => {
      const item = facts.get(id);
      if (item === undefined || answer.correct) return [];
      return [{ item, at: answer.at, isRevised: item.content !== answer.content }];
    })
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.item.id < b.item.id ? -1 : 1));
}
