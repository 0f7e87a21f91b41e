import { matchType } from '../matching/match-type.ts';
import type { ExtendedItem } from './schema.ts';

export const extended = matchType<ExtendedItem>('extended', ({ stems }) => stems);
