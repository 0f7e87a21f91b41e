import type { DownloadProblem } from './messages.ts';

/** A download that stopped for a reason we know. */
export class DownloadError extends Error {
  readonly problem: DownloadProblem;

  constructor(problem: DownloadProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Whatever the browser throws that is not a full disk is a matter of the connection: trying again may help. */
export function problemOf(error: unknown): DownloadProblem {
  if (error instanceof DownloadError) return error.problem;
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'network';
}
