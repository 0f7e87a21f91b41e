import type { ContentIssue } from './issue.ts';

/** One kind of mistake: its heading in docs/content-errors.md, and the two sentences an author reads. */
export interface IssueDefinition<Params> {
  readonly title: string;
  readonly severity: ContentIssue['severity'];
  readonly describe: (params: Params) => Pick<ContentIssue, 'message' | 'hint'>;
}

/** [what is wrong, how to fix it], one sentence each. */
type Describe<Params> = (params: Params) => readonly [string, string];

export function defineError<Params>(title: string, describe: Describe<Params>): IssueDefinition<Params> {
  return define('error', title, describe);
}

/** What an author should know, and may leave. */
export function defineWarning<Params>(title: string, describe: Describe<Params>): IssueDefinition<Params> {
  return define('warning', title, describe);
}

function define<Params>(
  severity: ContentIssue['severity'],
  title: string,
  describe: Describe<Params>,
): IssueDefinition<Params> {
  return {
    title,
    severity,
    describe: (params) => {
      const [message, hint] = describe(params);
      return { message, hint };
    },
  };
}

export function quoteList(words: Iterable<string>): string {
  return [...words].map((word) => `\`${word}\``).join(', ');
}
