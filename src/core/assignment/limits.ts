/**
 * What is looked at at all. Every link and file comes from outside, so its size is known before it is read and, where
 * it is compressed, while it is unpacked.
 */
export const limits = {
  /** Characters of a whole link: what a QR code of version 25 holds and mail programs do not break. */
  linkCharacters: 1500,
  /** Bytes a link may unpack to. */
  linkBytes: 20_000,
  /** Bytes of an `.assignment.json`, which may carry cases as text. */
  assignmentFileBytes: 1_000_000,
  /** Characters of an own case; the longest of the first course has 38,000. */
  ownCharacters: 300_000,
  /** Simulated days that an own case may last. A longer one would keep the page busy for minutes at each wait. */
  ownDays: 60,
  /** Bytes of one result file. */
  resultFileBytes: 5_000_000,
  tasks: 40,
  /** Events of one result: far more than a term of work leaves. */
  events: 20_000,
} as const;
