import type { SupportLevel } from '#core/case/support-schema.ts';
import type { CaseKey } from './words.ts';

export const supportNames: Readonly<Record<SupportLevel, CaseKey>> = {
  worked: 'case.worked',
  prompted: 'case.prompted',
  unaided: 'case.unaided',
};

export const supportNotes: Readonly<Record<SupportLevel, CaseKey>> = {
  worked: 'case.workedNote',
  prompted: 'case.promptedNote',
  unaided: 'case.unaidedNote',
};
