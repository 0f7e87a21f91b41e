import { multiple } from './multiple/multiple.ts';
import { numeric } from './numeric/numeric.ts';
import { single } from './single/single.ts';

/**
 * Every type of question there is. A new one is a folder beside these, a line here, and its schema in
 * schema.ts: the two lists stand apart so that a page which scores answers loads no schemas.
 */
export const questionTypes = [single, multiple, numeric] as const;

type KnownType = (typeof questionTypes)[number];
export type Prompt = ReturnType<KnownType['promptOf']>;
export type Rubric = ReturnType<KnownType['rubricOf']>;
export type QuestionTypeName = KnownType['type'];
