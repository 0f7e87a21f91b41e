import * as z from 'zod/mini';
import { idPattern } from './id-pattern.ts';

export const idSchema = z.string().check(z.regex(idPattern));

/**
 * Claim ids keep the form of the ledger they come from: one capital letter and three digits
 * (F001), or two digits and a letter where one gap is told in several facts (G01a).
 */
export const claimIdPattern = /^[A-Z]([0-9]{3}|[0-9]{2}[a-z])$/;
export const claimIdSchema = z.string().check(z.regex(claimIdPattern));
