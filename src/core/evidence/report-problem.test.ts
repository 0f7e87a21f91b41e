import { expect, test } from 'vitest';
import { problemReportUrl } from './report-problem.ts';

const report = { subject: 'Problem with K001 & others', body: 'Claim K001\n/knots/source/\n' };

test('begins a mail whose subject and body survive the address', () => {
  const url = problemReportUrl({ kind: 'email', address: 'knots+course@example.org' }, report);
  expect(url).toBe(
    'mailto:knots%2Bcourse@example.org?subject=Problem%20with%20K001%20%26%20others' +
      '&body=Claim%20K001%0D%0A%2Fknots%2Fsource%2F%0D%0A',
  );
});

test('fills in the form of an issue tracker and keeps what its address already says', () => {
  const url = new URL(
    problemReportUrl({ kind: 'issues', url: 'https://example.org/new?label=content#form' }, report) ?? '',
  );
  expect(url.origin + url.pathname).toBe('https://example.org/new');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    label: 'content',
    title: report.subject,
    body: report.body,
  });
});

test('gives no address where the course names nobody', () => {
  expect(problemReportUrl({ kind: 'none' }, report)).toBeNull();
});
