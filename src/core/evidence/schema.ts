import * as z from 'zod/mini';
import { claimIdSchema, idSchema } from '../text/id.ts';

/** What the course did to the source's statement. Kept apart from `support`: they are two facts. */
export const standings = ['as-stated', 'reworded', 'corrected', 'disputed', 'added'] as const;
/** The best that has been seen to support the claim, by whoever wrote the ledger. */
export const supports = [
  'abstract',
  'full-text',
  'part',
  'secondary-page',
  'label',
  'source-itself',
  'not-checked',
] as const;

/** Why a claim of the source may go untaught. There is no other reason. */
export const excuseKinds = ['about-the-source', 'keywords-or-conflict', 'doubtful-unrecoverable'] as const;

export const claimSchema = z.strictObject({
  id: claimIdSchema,
  /** The module of course.yaml that should teach it. */
  module: z.optional(idSchema),
  /** The claim in the course's own words, one fact. */
  text: z.string().check(z.minLength(10)),
  standing: z.enum(standings),
  support: z.enum(supports),
  /** True only where a page seen states the whole of the claim. */
  direct: z.boolean(),
  /** What the source printed, in substance; where it differs from `text`. */
  printed: z.optional(z.string()),
  /** What the literature says, and what is left open. */
  note: z.optional(z.string()),
  /** Keys of references.yaml. */
  sources: z._default(z.array(idSchema), []),
  /** Where in the source publication it stands. */
  section: z.optional(z.string()),
  values: z.optional(z.record(z.string(), z.unknown())),
  /** Why no lesson teaches it, where that is right. */
  excused: z.optional(
    z.strictObject({ kind: z.enum(excuseKinds), reason: z.string().check(z.minLength(10)) }),
  ),
  /** Why no item asks for a correction, where that is right: it is about the source's own print, not about patients. */
  unasked: z.optional(z.string().check(z.minLength(10))),
});
export type Claim = z.output<typeof claimSchema>;
export type Standing = Claim['standing'];
export type Support = Claim['support'];

export const claimsFileSchema = z.strictObject({
  schema: z.literal('claims/1'),
  claims: z.array(claimSchema),
});

const nameSchema = z.union([
  z.strictObject({ family: z.string(), given: z.optional(z.string()) }),
  z.strictObject({ literal: z.string() }),
]);

/** Whether the source publication's entry is right; `unverified` where no page seen could tell. */
export const printedStates = ['yes', 'no', 'unverified'] as const;
/** Whether a paper supports the sentences of the source publication that cite it. */
export const citationSupports = ['yes', 'partly', 'no'] as const;

const printedSchema = z.strictObject({
  /** Names, title, journal, volume and pages. */
  correctly: z.enum(printedStates),
  /** What the sentences that cite it say, in a few words. */
  'cited-for': z.string(),
  /** What the paper has to do with those sentences. */
  fit: z.string(),
  supports: z.enum(citationSupports),
});
export type Printed = z.output<typeof printedSchema>;

/** CSL fields, plus `kind` and `checked`, which say what sort of page it is and how much of it was read. */
export const referenceSchema = z.strictObject({
  id: idSchema,
  type: z.enum([
    'article-journal',
    'paper-conference',
    'book',
    'chapter',
    'webpage',
    'report',
    'legislation',
    'document',
  ]),
  title: z.string(),
  author: z._default(z.array(nameSchema), []),
  'container-title': z.optional(z.string()),
  issued: z.optional(z.strictObject({ 'date-parts': z.array(z.array(z.int())) })),
  volume: z.optional(z.string()),
  issue: z.optional(z.string()),
  page: z.optional(z.string()),
  publisher: z.optional(z.string()),
  /** Only identifiers that a page showed; a link is made from nothing else. */
  DOI: z.optional(z.string().check(z.regex(/^10\.\d{4,9}\/\S+$/))),
  PMID: z.optional(z.string().check(z.regex(/^\d+$/))),
  PMCID: z.optional(z.string().check(z.regex(/^PMC\d+$/))),
  kind: z.enum(['paper', 'label', 'guideline', 'secondary-page', 'registry-page']),
  checked: z.string(),
  /** Its number in the source publication's own list, how it was printed and used, and what is wrong there. */
  'source-number': z.optional(z.int()),
  printed: z.optional(printedSchema),
  problems: z._default(z.array(z.string()), []),
});
export type Reference = z.output<typeof referenceSchema>;
export const referencesFileSchema = z.strictObject({
  schema: z.literal('references/1'),
  references: z.array(referenceSchema),
});
