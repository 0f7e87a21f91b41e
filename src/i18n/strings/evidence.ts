import type { Strings } from '../message.ts';
import { standing } from './standing.ts';

/** The two facts about a claim, which are never told as one: what the course did, and what was seen. */
export const evidence = {
  ...standing,
  'evidence.heading': { en: 'What this lesson stands on', ar: 'على ماذا يستند هذا الدرس' },
  'evidence.explained': {
    en: 'Each number in the text leads here. The first fact says what we did to the statement of the publication this course examines; the second, what has been seen to support it. A star marks a corrected statement, a question mark a disputed one.',
    ar: 'كل رقم في النص يقود إلى هنا. تقول الحقيقة الأولى ما فعلناه بعبارة المنشور الذي يفحصه هذا المساق، وتقول الثانية ما الذي اطُّلع عليه لدعمها. النجمة تعني عبارة مصححة، وعلامة الاستفهام عبارة مختلفًا فيها.',
  },
  'evidence.mark': { en: 'Evidence {number}', ar: 'السند {number}' },
  'evidence.support': { en: 'Seen in support', ar: 'ما اطُّلع عليه' },
  'evidence.supportAbstract': { en: 'a paper’s abstract', ar: 'ملخص بحث' },
  'evidence.supportFullText': { en: 'a paper’s full text', ar: 'النص الكامل لبحث' },
  'evidence.supportPart': { en: 'part of a paper', ar: 'جزء من بحث' },
  'evidence.supportSecondaryPage': { en: 'a secondary page', ar: 'صفحة ثانوية' },
  'evidence.supportLabel': { en: 'a drug label', ar: 'نشرة دواء' },
  'evidence.supportSourceItself': { en: 'the source itself', ar: 'المصدر نفسه' },
  'evidence.supportNotChecked': { en: 'not checked', ar: 'لم يُتحقَّق منها' },
  'evidence.notWhole': { en: 'which does not state all of it', ar: 'ولا يذكرها كاملة' },
  'evidence.supported': { en: 'Supported', ar: 'مدعومة' },
  'evidence.printed': { en: 'The source printed:', ar: 'ما طُبع في المصدر:' },
  'evidence.sources': { en: 'Sources', ar: 'المصادر' },
  'evidence.noSource': { en: 'No source was seen.', ar: 'لم يُطَّلع على مصدر.' },
  'evidence.report': { en: 'Report a problem', ar: 'أبلغ عن مشكلة' },
  'evidence.reportSubject': { en: 'Problem with claim {claim}', ar: 'مشكلة في العبارة {claim}' },
  'evidence.reportBody': {
    en: 'Claim: {claim}\nPage: {page}\n\nWhat is wrong:\n',
    ar: 'العبارة: {claim}\nالصفحة: {page}\n\nما الخطأ:\n',
  },
  'evidence.checked': { en: 'Read:', ar: 'المقروء:' },
  'evidence.kindPaper': { en: 'paper', ar: 'بحث' },
  'evidence.kindLabel': { en: 'drug label', ar: 'نشرة دواء' },
  'evidence.kindGuideline': { en: 'guideline', ar: 'دليل إرشادي' },
  'evidence.kindSecondaryPage': { en: 'secondary page', ar: 'صفحة ثانوية' },
  'evidence.kindRegistryPage': { en: 'registry page', ar: 'صفحة سجل' },
} as const satisfies Strings;
