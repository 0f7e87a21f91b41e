import { expect, test } from 'vitest';
import { loadSite } from '#pipeline/load-site.ts';
import { formatForTerminal } from '#pipeline/reporters/cli.ts';

test('finds no error in the courses that ship', { timeout: 60_000 }, () => {
  const errors = loadSite('content').issues.filter(({ severity }) => severity === 'error');
  expect(errors, formatForTerminal(errors, 'content')).toEqual([]);
});
