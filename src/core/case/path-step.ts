/** A step of a path is an act, or `act*`: the act again and again until a decision opens or the case ends. */
export function isRepeated(step: string): boolean {
  return step.endsWith('*');
}

export function withoutRepeat(step: string): string {
  return isRepeated(step) ? step.slice(0, -1) : step;
}
