import type { IssueCode, IssueParams } from '../../issue/catalogue.ts';

/** What a rule found in one item: a code of the catalogue, where in the item, and the words of the message. */
export type ItemFinding = {
  readonly [Code in IssueCode]: {
    readonly code: Code;
    /** Keys and indexes from the item to what is wrong. */
    readonly path: readonly (string | number)[];
    readonly params: IssueParams<Code>;
  };
}[IssueCode];

/** A rule about the wording of one item. Pure; gives nothing where it does not apply. */
export type ItemRule = (item: LintedItem) => readonly ItemFinding[];

export interface LintedOption {
  readonly text: string;
  readonly correct: boolean;
  /** What sort of thing it is, where the author says so: a test, a drug, a diagnosis. */
  readonly sort: string | null;
  readonly path: readonly (string | number)[];
}

/** The words of an item of any type, as the rules read them. */
export interface LintedItem {
  readonly stem: string;
  /** The author says that the stem tells of a patient. */
  readonly clinical: boolean;
  readonly question: string;
  /** Empty for types without options to choose from. */
  readonly options: readonly LintedOption[];
  /** One option is the answer, so that cues toward it matter. */
  readonly hasOneKey: boolean;
  /** The rules an author has waived in writing. */
  readonly waived: readonly string[];
}
