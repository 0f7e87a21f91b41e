import type { Standing } from '#core/evidence/schema.ts';
import type { standing } from '#i18n/strings/standing.ts';

export const standingKeys = {
  'as-stated': 'evidence.standingAsStated',
  reworded: 'evidence.standingReworded',
  corrected: 'evidence.standingCorrected',
  disputed: 'evidence.standingDisputed',
  added: 'evidence.standingAdded',
} as const satisfies Record<Standing, keyof typeof standing>;
