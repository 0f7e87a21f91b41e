/** How sure a learner was: a guess, fairly sure, sure. Said before the answer is judged, and never part of a grade. */
export const confidences = [1, 2, 3] as const;
export type Confidence = (typeof confidences)[number];

export function readConfidence(value: unknown): Confidence | undefined {
  return confidences.find((step) => String(step) === value);
}
