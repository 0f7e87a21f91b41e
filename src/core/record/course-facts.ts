import type { Locale } from '../text/local-text.ts';

/**
 * What projections need to know of a course's items and cases as they are today. Built with the site, one file a
 * course; `content` is the hash that answers to this wording carry.
 */
export interface CourseFacts {
  readonly course: string;
  /** Of its texts. */
  readonly language: Locale;
  readonly objectives: readonly ObjectiveFacts[];
  /** Scored items only. */
  readonly items: readonly ItemFacts[];
  readonly cases: readonly CaseFacts[];
}

export interface ObjectiveFacts {
  readonly id: string;
  readonly text: string;
  readonly lesson: string;
}

export interface ItemFacts {
  readonly id: string;
  readonly content: string;
  readonly objective: string;
  readonly question: string;
  /** Where it is taught: paths with their anchors, for `href`. */
  readonly places: readonly { readonly path: string; readonly title: string }[];
}

export interface CaseFacts {
  readonly id: string;
  readonly title: string;
  readonly content: string;
  readonly engine: number;
}
