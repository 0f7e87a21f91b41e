import type { Strings } from '../message.ts';

/** After an assigned case whose debrief is not shown: no other case says this, so it loads with that part. */
export const assignedCase = {
  'case.withheldTitle': { en: 'The case has ended', ar: 'انتهت الحالة' },
  'case.withheldNever': {
    en: 'It counts for the assignment. Your instructor does not show the debrief here.',
    ar: 'تُحسب للتكليف. لا يعرض مدرّسك المراجعة هنا.',
  },
  'case.withheldUntil': {
    en: 'It counts for the assignment. The debrief is shown from {time}.',
    ar: 'تُحسب للتكليف. تُعرض المراجعة ابتداءً من {time}.',
  },
} as const satisfies Strings;
