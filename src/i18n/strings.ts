import { caseStrings } from './strings/case.ts';
import { record } from './strings/record.ts';
import { search } from './strings/search.ts';
import { shell } from './strings/shell.ts';

/** One line per feature. */
export const strings = {
  ...record,
  ...search,
  ...shell,
  ...caseStrings,
};
