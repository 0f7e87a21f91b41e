import { multiple } from './multiple/multiple.ts';
import { numeric } from './numeric/numeric.ts';
import { single } from './single/single.ts';

/** Every type of question there is. A new one is a folder beside these and a line here. */
export const questionTypes = [single, multiple, numeric] as const;

type KnownType = (typeof questionTypes)[number];
export type Prompt = ReturnType<KnownType['promptOf']>;
export type Rubric = ReturnType<KnownType['rubricOf']>;
export type QuestionTypeName = KnownType['type'];
