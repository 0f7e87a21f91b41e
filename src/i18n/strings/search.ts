import type { Strings } from '../message.ts';

/** The search page and the search box of the header. */
export const search = {
  'search.title': { en: 'Search', ar: 'البحث' },
  'search.description': {
    en: 'Search lessons, the glossary, cases, questions, references and corrections.',
    ar: 'ابحث في الدروس والمسرد والحالات والأسئلة والمراجع والتصحيحات.',
  },
  'search.label': { en: 'Search the courses', ar: 'ابحث في المساقات' },
  'search.hint': {
    en: 'Words, abbreviations, US or UK spelling, Arabic terms. Small typing errors are forgiven.',
    ar: 'كلمات أو اختصارات، بتهجئة أمريكية أو بريطانية، أو مصطلحات عربية. تُغتفر أخطاء الكتابة الصغيرة.',
  },
  'search.submit': { en: 'Search', ar: 'ابحث' },
  'search.results': { en: 'Search results', ar: 'نتائج البحث' },
  'search.count': {
    en: { one: '{count} result', other: '{count} results' },
    ar: {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '{count} نتائج',
      many: '{count} نتيجة',
      other: '{count} نتيجة',
    },
  },
  'search.loading': { en: 'Loading the index …', ar: 'جارٍ تحميل الفهرس …' },
  'search.nothing': { en: 'Nothing found.', ar: 'لم يُعثر على شيء.' },
  'search.nothingHint': {
    en: 'Try fewer words, or another name for the same thing.',
    ar: 'جرّب كلمات أقل، أو اسمًا آخر للشيء نفسه.',
  },
  'search.corrected': {
    en: 'No text has “{typed}”; searched for “{used}”.',
    ar: 'لا يرد «{typed}» في أي نص؛ جرى البحث عن «{used}».',
  },
  'search.failed': {
    en: 'A part of the index did not load, so results may be missing. Check the connection and load this page again.',
    ar: 'لم يُحمَّل جزء من الفهرس، فقد تنقص نتائج. تحقّق من الاتصال ثم أعد تحميل الصفحة.',
  },
  'search.needsScript': {
    en: 'Search runs in your browser and needs JavaScript. Lessons, glossary and references can be read without it.',
    ar: 'يعمل البحث داخل متصفحك ويحتاج إلى JavaScript. أما الدروس والمسرد والمراجع فتُقرأ من دونها.',
  },
  'search.kindLesson': { en: 'Lessons', ar: 'الدروس' },
  'search.kindTerm': { en: 'Glossary', ar: 'المسرد' },
  'search.kindCase': { en: 'Cases', ar: 'الحالات' },
  'search.kindQuestion': { en: 'Questions', ar: 'الأسئلة' },
  'search.kindCorrection': { en: 'Corrections to the source', ar: 'تصحيحات المصدر' },
  'search.kindReference': { en: 'References', ar: 'المراجع' },
} as const satisfies Strings;
