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
  'search.didYouMean': {
    en: 'Did you mean {query}? No text has \u2068“{typed}”\u2069, so the results are for that.',
    ar: 'هل تقصد {query}؟ لا يرد \u2068«{typed}»\u2069 في أي نص، فالنتائج لتلك الصيغة.',
  },
  'search.failed': {
    en: 'A part of the index did not load, so results may be missing.',
    ar: 'لم يُحمَّل جزء من الفهرس، فقد تنقص نتائج.',
  },
  'search.retry': { en: 'Try again', ar: 'أعد المحاولة' },
  'search.suggestions': { en: 'Search instead for', ar: 'ابحث بدلًا من ذلك عن' },
  'search.recent': { en: 'Recent searches', ar: 'عمليات البحث الأخيرة' },
  'search.clearRecent': { en: 'Clear recent searches', ar: 'امسح عمليات البحث الأخيرة' },
  'search.all': {
    en: { one: 'See it on the search page', other: 'All {count} results on the search page' },
    ar: {
      zero: 'لا نتائج في صفحة البحث',
      one: 'النتيجة في صفحة البحث',
      two: 'النتيجتان في صفحة البحث',
      few: 'النتائج كلها ({count}) في صفحة البحث',
      many: 'النتائج كلها ({count}) في صفحة البحث',
      other: 'النتائج كلها ({count}) في صفحة البحث',
    },
  },
  'search.openPage': { en: 'Open the search page', ar: 'افتح صفحة البحث' },
  'search.close': { en: 'Close', ar: 'أغلق' },
  'search.keyChoose': { en: 'choose', ar: 'اختيار' },
  'search.keyOpen': { en: 'open', ar: 'فتح' },
  'search.keyTab': { en: 'in a new tab', ar: 'في لسان جديد' },
  'search.keyClose': { en: 'close', ar: 'إغلاق' },
  'search.treatment': { en: 'Treatment', ar: 'علاج' },
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
