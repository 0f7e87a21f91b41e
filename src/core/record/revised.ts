import type { CaseFacts, CourseFacts, ItemFacts } from './course-facts.ts';
import type { LearnerEvent } from './events.ts';
import { latestAnswers } from './latest-answers.ts';
import { inOrder } from './in-order.ts';

/** Content that is no longer as it was when the learner last answered or played it. */
export interface Revised {
  readonly items: readonly ItemFacts[];
  readonly cases: readonly CaseFacts[];
}

export function findRevised(events: readonly LearnerEvent[], { course, items, cases }: CourseFacts): Revised {
  const answers = latestAnswers(events, course);
  const played = new Map<string, { readonly content: string; readonly engine: number }>();
  for (const { body } of inOrder(events)) {
    if (body.type === 'case.started' && body.course === course) played.set(body.case, body);
  }
  return {
    items: items.filter(({ id, content }) => {
      const answer = answers.get(id);
      return answer !== undefined && answer.content !== content;
    }),
    cases: cases.filter(({ id, content, engine }) => {
      const run = played.get(id);
      return run !== undefined && (run.content !== content || run.engine !== engine);
    }),
  };
}
