import type { Course } from '../course/schema.ts';

/** What a report says before its writer has added a word. */
export interface ProblemReport {
  readonly subject: string;
  readonly body: string;
}

/**
 * Where a reader tells of a problem, with the report begun: a `mailto:` address (RFC 6068), or the
 * form of an issue tracker that reads `title` and `body` from its address. Null where nobody is named.
 */
export function problemReportUrl(
  contact: Course['contact'],
  { subject, body }: ProblemReport,
): string | null {
  switch (contact.kind) {
    case 'email': {
      const address = encodeURIComponent(contact.address).replace('%40', '@');
      const mailBody = encodeURIComponent(body.replace(/\r?\n/g, '\r\n'));
      return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${mailBody}`;
    }
    case 'issues': {
      const [address = ''] = contact.url.split('#');
      const joint = address.includes('?') ? '&' : '?';
      return `${address}${joint}title=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    }
    case 'none':
      return null;
  }
}
