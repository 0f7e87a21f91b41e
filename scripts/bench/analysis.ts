import { analyzeItems } from '#core/analysis/analyze-items.ts';
import { hashText } from '#core/quiz/order.ts';
import type { ScoreMatrix } from '#core/analysis/score-matrix.ts';
import { medianTime, row, yardstickTime, type Row } from './measure.ts';

/** Figures are for a class of this size: a course that a whole country takes. */
const learners = 100_000;
const items = 40;

/** Ability and difficulty spread evenly, so that items correlate and totals tie as those of a real class do. */
function bigClass(): ScoreMatrix {
  const scores = new Float64Array(learners * items);
  for (let item = 0; item < items; item += 1)
    for (let learner = 0; learner < learners; learner += 1) {
      const luck = hashText(item, String(learner)) / 2 ** 32;
      const ability = learner / learners;
      scores[item * learners + learner] = luck < 0.2 + 0.5 * ability + 0.3 * (item / items) ? 1 : 0;
    }
  return {
    learners: Array.from({ length: learners }, (_, index) => `l${String(index).padStart(6, '0')}`),
    items: Array.from({ length: items }, (_, index) => `i${index}`),
    scores,
  };
}

/** Item analysis of 100,000 learners × 40 items, against the yardstick. */
export function benchAnalysis(): Row[] {
  const matrix = bigClass();
  const time = medianTime(() => analyzeItems(matrix));
  return [
    row(
      `analyze ${learners.toLocaleString('en')} × ${String(items)} / yardstick`,
      time / yardstickTime(),
      `${time.toFixed(0)} ms`,
    ),
  ];
}
