import { expect, test } from 'vitest';
import { loadSite } from '#pipeline/load-site.ts';
import { formatForTerminal } from '#pipeline/reporters/cli.ts';

test(
  'finds nothing wrong in the courses that ship, and no warning that nobody waived',
  { timeout: 60_000 },
  () => {
    const { issues } = loadSite('content');
    expect(issues, formatForTerminal(issues, 'content')).toEqual([]);
  },
);
