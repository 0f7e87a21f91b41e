import type { Strings } from '../message.ts';

/** Parts of a page that arrive late. */
export const latePart = {
  'part.loading': { en: 'Loading…', ar: 'جارٍ التحميل…' },
  'part.failed': {
    en: 'This part could not be loaded. Nothing is lost: check your connection and try again.',
    ar: 'تعذر تحميل هذا الجزء. لم يضِع شيء: تحقق من اتصالك ثم أعد المحاولة.',
  },
  'part.again': { en: 'Load it again', ar: 'أعد تحميله' },
} as const satisfies Strings;
