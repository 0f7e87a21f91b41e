import { confidences, type Confidence } from '../quiz/confidence.ts';
import type { CalibrationStep } from '../record/calibration.ts';

export interface JudgedAnswer {
  readonly confidence?: Confidence | undefined;
  readonly correct: boolean;
}

/** How often a class was right at each step of confidence; answers without one are left out. */
export function calibrationOf(answers: readonly JudgedAnswer[]): readonly CalibrationStep[] {
  return confidences.map((confidence) => {
    const said = answers.filter((answer) => answer.confidence === confidence);
    return { confidence, answers: said.length, right: said.filter(({ correct }) => correct).length };
  });
}
