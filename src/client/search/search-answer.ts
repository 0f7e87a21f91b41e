import type { Standing } from '#core/evidence/schema.ts';
import type { SearchKind } from '#core/search/documents.ts';
import type { Piece } from '#core/search/excerpt.ts';
import type { Correction } from '#core/search/plan-query.ts';
import type { LocalText } from '#core/text/local-text.ts';

/** One passage found. All of it is plain data, so that it crosses from the worker to the page. */
export interface SearchHit {
  /** Names the passage within the site: a key for lists. */
  readonly id: string;
  readonly course: string;
  readonly kind: SearchKind;
  /** Address without language and mount point, with the anchor of the passage: give it to `href`. */
  readonly path: string;
  /** The page it stands on; empty where that is `name` itself. */
  readonly page: string;
  /** What the link says. */
  readonly name: readonly Piece[];
  /** The best passage. Empty until `excerpts` was asked, and where the passage has no text. */
  readonly excerpt: readonly Piece[];
  /** Of the passage: 'en' or 'ar'. */
  readonly language: string;
  readonly score: number;
  /** It says how patients are treated: show its standing and the safety line beside it. */
  readonly isTreatment: boolean;
  /** The weakest standing of the claims that the passage makes; absent where it makes none. */
  readonly standing?: Standing;
  /** The safety line of its course; only in treatment hits. */
  readonly safety?: LocalText;
  /** Stems to mark in the excerpt; only `excerpts` reads them. */
  readonly marks: readonly string[];
}

export interface SearchAnswer {
  /** Best first; group them by `kind`. */
  readonly hits: readonly SearchHit[];
  /** "Did you mean": words that no passage has, and what was searched in their place. */
  readonly corrections: readonly Correction[];
  /** Where nothing was found: the nearest terms of the glossary and headings, to be searched instead. */
  readonly suggestions: readonly string[];
  /** Something did not load or is damaged; the rest answers, and the next query tries again. */
  readonly isIncomplete: boolean;
  /** Addresses of what is missing. */
  readonly missing: readonly string[];
}

export interface Search {
  /** Starts the worker and loads what the first query needs; call it when the box gets the focus. */
  warm(): void;
  /**
   * Never rejects. Where a site has several courses, `onFirst` hears of the course at hand, or of the one that has
   * most of what is asked, as soon as it has answered, before anything of the others is loaded.
   */
  search(query: string, onFirst?: (answer: SearchAnswer) => void): Promise<SearchAnswer>;
  /** The same hits in the same order with their excerpts; texts are loaded only here. Never rejects. */
  excerpts(hits: readonly SearchHit[]): Promise<readonly SearchHit[]>;
}
