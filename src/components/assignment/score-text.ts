import type { AssignmentScore } from '#core/assignment/score.ts';
import { t } from './words.ts';

/** Whether somebody has failed is only said once there is nothing left to do. */
export function scoreText({ percent, isPassed, isComplete }: AssignmentScore, mark: number): string {
  if (percent === null) return t('assignment.noPoints');
  if (isPassed) return t('assignment.passed', { percent, mark });
  return t(isComplete ? 'assignment.notPassed' : 'assignment.percent', { percent, mark });
}
