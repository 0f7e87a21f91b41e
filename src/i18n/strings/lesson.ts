import type { Strings } from '../message.ts';

/** A lesson's page: what stands around the text and what its components say themselves. */
export const lesson = {
  'lesson.minutes': {
    en: { one: '{count} minute', other: '{count} minutes' },
    ar: {
      zero: 'أقل من دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '{count} دقائق',
      many: '{count} دقيقة',
      other: '{count} دقيقة',
    },
  },
  'lesson.objectives': { en: 'After this lesson you can', ar: 'بعد هذا الدرس تستطيع أن' },
  'lesson.onThisPage': { en: 'On this page', ar: 'في هذه الصفحة' },
  'lesson.stages': { en: 'Where you are in the course of events', ar: 'موضعك من مسار الأحداث' },
  'lesson.allStages': { en: 'The course of events', ar: 'مسار الأحداث' },
  'lesson.keyPoint': { en: 'Key point', ar: 'نقطة أساسية' },
  'lesson.redFlag': { en: 'Red flag', ar: 'علامة خطر' },
  'lesson.vignette': { en: 'A patient', ar: 'مريض' },
  'lesson.sidenote': { en: 'Side note', ar: 'ملاحظة جانبية' },
  'lesson.worked': { en: 'Worked calculation', ar: 'حساب خطوة بخطوة' },
  'lesson.figure': { en: 'Figure {number}.', ar: 'الشكل {number}.' },
  'lesson.table': { en: 'Table: scroll to see all of it', ar: 'جدول: مرّر لرؤيته كاملًا' },
  'lesson.labReference': { en: 'reference', ar: 'المجال المرجعي' },
  'lesson.labAbove': { en: 'above the reference range', ar: 'فوق المجال المرجعي' },
  'lesson.labBelow': { en: 'below the reference range', ar: 'دون المجال المرجعي' },
  'lesson.terms': { en: 'Terms in this lesson', ar: 'مصطلحات هذا الدرس' },
  'lesson.references': { en: 'References', ar: 'المراجع' },
  'lesson.around': { en: 'Before and after this lesson', ar: 'قبل هذا الدرس وبعده' },
  'lesson.previous': { en: 'Previous lesson', ar: 'الدرس السابق' },
  'lesson.next': { en: 'Continue', ar: 'تابع' },
  'lesson.toCourse': { en: 'Back to the course', ar: 'عودة إلى المساق' },
  'lesson.note': { en: 'Note', ar: 'حاشية' },
  'lesson.closeNote': { en: 'Close', ar: 'إغلاق' },
} as const satisfies Strings;
