import type { VariableDeclaration } from '#core/case/patient-model.ts';
import type { Words } from './words.ts';

/** A variable's name; one whose course the author wrote says so wherever it is named. */
export function variableName({ name, authored }: VariableDeclaration, words: Words): string {
  return authored === true ? `${words.name(name)} (${words.t('case.authored')})` : words.name(name);
}
