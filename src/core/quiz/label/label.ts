import { matchType } from '../matching/match-type.ts';
import type { LabelItem } from './schema.ts';

export const label = matchType<LabelItem>('label', ({ spots }) => spots);
