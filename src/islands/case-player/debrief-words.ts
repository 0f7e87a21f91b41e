import type { VariableDeclaration } from '#core/case/patient-model.ts';
import { createTranslate, type Translate } from '#i18n/create-translate.ts';
import { debriefStrings } from '#i18n/strings/debrief.ts';
import type { Words } from './words.ts';

export type DebriefKey = keyof typeof debriefStrings;

/** How the debrief speaks: the words of the case page and its own, which are fetched with it. */
export interface DebriefWords extends Words {
  readonly d: Translate<DebriefKey>;
  /** A value of a variable with its unit, kept together and from left to right in every language. */
  readonly measure: (variable: VariableDeclaration, value: number) => string;
}

export function debriefWordsOf(words: Words): DebriefWords {
  return {
    ...words,
    d: createTranslate(debriefStrings, words.locale),
    measure: ({ unit, digits }, value) => leftToRight(`${value.toFixed(digits)} ${unitOf(unit)}`.trim()),
  };
}

/** A ratio has no unit to print. */
export const unitOf = (unit: VariableDeclaration['unit']): string => (unit === '1' ? '' : unit);

/** Isolates signs that read from left to right inside a sentence of any direction. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** Isolates the author's words inside a sentence of the interface, whatever their direction. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
