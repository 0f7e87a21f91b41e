import { caseStrings } from './strings/case.ts';
import { shell } from './strings/shell.ts';

/** One line per feature. */
export const strings = {
  ...shell,
  ...caseStrings,
};
