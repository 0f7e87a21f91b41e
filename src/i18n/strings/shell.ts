import type { Strings } from '../message.ts';

/** What stands around every page: header, settings, footer. */
export const shell = {
  'shell.siteName': { en: 'Rounds', ar: 'راوندز' },
  'shell.skip': { en: 'Skip to the content', ar: 'انتقل إلى المحتوى' },
  'shell.navLabel': { en: 'Main', ar: 'التنقل الرئيسي' },
  'shell.course': { en: 'Course', ar: 'المساق' },
  'shell.courses': { en: 'Courses', ar: 'المساقات' },
  'shell.glossary': { en: 'Glossary', ar: 'المسرد' },
  'shell.search': { en: 'Search', ar: 'البحث' },
  'shell.me': { en: 'My learning', ar: 'تعلّمي' },
  'shell.references': { en: 'References', ar: 'المراجع' },
  'shell.source': { en: 'The source and its corrections', ar: 'المصدر وتصحيحاته' },
  'shell.languageLabel': { en: 'Language', ar: 'اللغة' },
  'shell.display': { en: 'Display', ar: 'العرض' },
  'shell.theme': { en: 'Theme', ar: 'المظهر' },
  'shell.themeSystem': { en: 'System', ar: 'النظام' },
  'shell.themeLight': { en: 'Light', ar: 'فاتح' },
  'shell.themeDark': { en: 'Dark', ar: 'داكن' },
  'shell.units': { en: 'Lab values', ar: 'قيم المختبر' },
  'shell.unitsSi': { en: 'SI units first', ar: 'وحدات SI أولًا' },
  'shell.unitsConventional': { en: 'Conventional units first', ar: 'الوحدات التقليدية أولًا' },
  'shell.footerLabel': { en: 'About this course', ar: 'عن هذا المساق' },
  'shell.onDevice': { en: 'This site on your device', ar: 'هذا الموقع على جهازك' },
  'shell.licence': { en: 'Text: {name}', ar: 'النصوص: {name}' },
  'shell.contactEmail': { en: 'Report a problem by email', ar: 'أبلغ عن مشكلة بالبريد الإلكتروني' },
  'shell.contactIssues': { en: 'Report a problem', ar: 'أبلغ عن مشكلة' },
  'shell.contactNone': {
    en: 'No one has been named to receive reports of problems.',
    ar: 'لم تُحدَّد جهة تتلقى البلاغات عن المشكلات.',
  },
  'shell.contentLanguage': {
    en: 'This content is in English.',
    ar: 'هذا المحتوى مكتوب بالإنجليزية.',
  },
  'safety.education': {
    en: 'For education, not for patient care.',
    ar: 'للتعليم فقط، وليس لرعاية المرضى.',
  },
  'safety.unreviewed': {
    en: 'Not reviewed by a clinician.',
    ar: 'لم يراجعه طبيب.',
  },
  'safety.reviewed': {
    en: 'Reviewed by {names}, {date}.',
    ar: 'راجعه {names}، {date}.',
  },
} as const satisfies Strings;
