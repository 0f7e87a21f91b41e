import { extended } from './extended/extended.ts';
import { label } from './label/label.ts';
import { likelihood } from './likelihood/likelihood.ts';
import { multiple } from './multiple/multiple.ts';
import { numeric } from './numeric/numeric.ts';
import { ordering } from './ordering/ordering.ts';
import { short } from './short/short.ts';
import { single } from './single/single.ts';

/**
 * Every type of question there is. A new one is a folder beside these, a line here, and its schema in
 * schema.ts: the two lists stand apart so that a page which scores answers loads no schemas.
 */
export const questionTypes = [
  single,
  multiple,
  extended,
  numeric,
  ordering,
  label,
  short,
  likelihood,
] as const;

type KnownType = (typeof questionTypes)[number];
export type Prompt = ReturnType<KnownType['promptOf']>;
export type Rubric = ReturnType<KnownType['rubricOf']>;
export type QuestionTypeName = KnownType['type'];
