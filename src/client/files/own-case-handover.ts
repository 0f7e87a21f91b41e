/** An own case on its way from the workbench to the page that assigns it, in the same tab. */
export interface OwnCaseHandover {
  readonly course: string;
  /** What its author calls it. */
  readonly name: string;
  readonly yaml: string;
}

const key = (): string => `rounds:${import.meta.env.BASE_URL.replace(/\/*$/, '/')}:own-case`;

/** False where the browser keeps nothing for this page: the author then saves the file and opens it there. */
export function handOverOwnCase(handover: OwnCaseHandover): boolean {
  try {
    sessionStorage.setItem(key(), JSON.stringify(handover));
    return true;
  } catch {
    return false;
  }
}

/** What was handed over, once; null where there is nothing, or nothing readable. Its text is checked as any from outside. */
export function takeOwnCase(): OwnCaseHandover | null {
  try {
    const held = sessionStorage.getItem(key());
    sessionStorage.removeItem(key());
    const value = JSON.parse(held ?? 'null') as Partial<Record<keyof OwnCaseHandover, unknown>> | null;
    if (value === null) return null;
    const { course, name, yaml } = value;
    if (typeof course !== 'string' || typeof name !== 'string' || typeof yaml !== 'string') return null;
    return { course, name, yaml };
  } catch {
    return null;
  }
}
