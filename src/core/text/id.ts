import * as z from 'zod/mini';

/** The form of every authored id: it stands in addresses and in learners' records, so it never changes. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const idSchema = z.string().check(z.regex(idPattern));

/**
 * Claim ids keep the form of the ledger they come from: one capital letter and three digits
 * (F001), or two digits and a letter where one gap is told in several facts (G01a).
 */
export const claimIdPattern = /^[A-Z]([0-9]{3}|[0-9]{2}[a-z])$/;
export const claimIdSchema = z.string().check(z.regex(claimIdPattern));
