import type { ContentIssue } from './issue.ts';

/** One kind of mistake: its heading in docs/content-errors.md, and the two sentences an author reads. */
export interface IssueDefinition<Params> {
  readonly title: string;
  readonly severity: ContentIssue['severity'];
  readonly describe: (params: Params) => Pick<ContentIssue, 'message' | 'hint'>;
}

/** @param describe gives [what is wrong, how to fix it], one sentence each. */
export function defineError<Params>(
  title: string,
  describe: (params: Params) => readonly [string, string],
): IssueDefinition<Params> {
  return {
    title,
    severity: 'error',
    describe: (params) => {
      const [message, hint] = describe(params);
      return { message, hint };
    },
  };
}

/** As `defineError`, for what an author may leave with a reason given in writing. */
export function defineWarning<Params>(
  title: string,
  describe: (params: Params) => readonly [string, string],
): IssueDefinition<Params> {
  return { ...defineError(title, describe), severity: 'warning' };
}

export function quoteList(words: Iterable<string>): string {
  return [...words].map((word) => `\`${word}\``).join(', ');
}
