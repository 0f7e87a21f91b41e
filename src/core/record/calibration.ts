import { confidences, type Confidence } from '../quiz/confidence.ts';
import type { LearnerEvent } from './events.ts';
import { inOrder } from './in-order.ts';

/** How often the learner was right when they said how sure they were. */
export interface CalibrationStep {
  readonly confidence: Confidence;
  readonly answers: number;
  readonly right: number;
}

/** One entry a step, also where it was never chosen. In a test the last answer to an item counts. */
export function projectCalibration(events: readonly LearnerEvent[]): readonly CalibrationStep[] {
  const last = new Map<string, { readonly confidence: Confidence; readonly correct: boolean }>();
  for (const { body } of inOrder(events)) {
    if (body.type !== 'item.answered' || body.correct === null) continue;
    const key = JSON.stringify([body.course, body.run, body.item]);
    if (body.confidence === undefined) last.delete(key);
    else last.set(key, { confidence: body.confidence, correct: body.correct });
  }
  return confidences.map((confidence) => {
    const answers = [...last.values()].filter((answer) => answer.confidence === confidence);
    return {
      confidence,
      answers: answers.length,
      right: answers.filter(({ correct }) => correct).length,
    };
  });
}
