import type { Strings } from '../message.ts';

/** What a course did to a statement of its source. Apart, because search results say it without the rest. */
export const standing = {
  'evidence.standing': { en: 'Against the source', ar: 'مقارنةً بالمصدر' },
  'evidence.standingAsStated': { en: 'as stated', ar: 'كما وردت' },
  'evidence.standingReworded': { en: 'reworded', ar: 'أُعيدت صياغتها' },
  'evidence.standingCorrected': { en: 'corrected', ar: 'مصححة' },
  'evidence.standingDisputed': { en: 'disputed', ar: 'مختلف فيها' },
  'evidence.standingAdded': { en: 'added by this course', ar: 'أضافها هذا المساق' },
} as const satisfies Strings;
