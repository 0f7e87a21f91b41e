import { isolateLeftToRight } from '#core/text/isolate.ts';
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
    measure: ({ unit, digits }, value) =>
      isolateLeftToRight(`${value.toFixed(digits)} ${unitOf(unit)}`.trim()),
  };
}

/** A ratio has no unit to print. */
export const unitOf = (unit: VariableDeclaration['unit']): string => (unit === '1' ? '' : unit);
