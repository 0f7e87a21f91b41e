import type { Printed, Reference, Support } from '#core/evidence/schema.ts';
import type { StringKey } from '#i18n/translate.ts';

export const supportKeys: Record<Support, StringKey> = {
  abstract: 'evidence.supportAbstract',
  'full-text': 'evidence.supportFullText',
  part: 'evidence.supportPart',
  'secondary-page': 'evidence.supportSecondaryPage',
  label: 'evidence.supportLabel',
  'source-itself': 'evidence.supportSourceItself',
  'not-checked': 'evidence.supportNotChecked',
};

export const kindKeys: Record<Reference['kind'], StringKey> = {
  paper: 'evidence.kindPaper',
  label: 'evidence.kindLabel',
  guideline: 'evidence.kindGuideline',
  'secondary-page': 'evidence.kindSecondaryPage',
  'registry-page': 'evidence.kindRegistryPage',
};

export const printedKeys: Record<Printed['correctly'], StringKey> = {
  yes: 'references.printedCorrectly',
  no: 'references.printedWrongly',
  unverified: 'references.printedUnverified',
};

export const citationSupportKeys: Record<Printed['supports'], StringKey> = {
  yes: 'references.supportsYes',
  partly: 'references.supportsPartly',
  no: 'references.supportsNo',
};
