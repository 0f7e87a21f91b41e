import type { Strings } from '../message.ts';

/** The list of courses under My learning; apart from `offline.ts`, which every page loads. */
export const keptCourses = {
  'kept.what': {
    en: 'A course kept here opens without a network: lessons, questions, cases and search.',
    ar: 'المقرر المحفوظ هنا يُفتح من دون شبكة: الدروس والأسئلة والحالات والبحث.',
  },
  'kept.title': { en: 'On this device', ar: 'على هذا الجهاز' },
  'kept.size': {
    en: '{loaded} to load, {stored} on the device',
    ar: '{loaded} للتحميل، {stored} على الجهاز',
  },
  'kept.megabytes': { en: '{size} MB', ar: '{size} ميغابايت' },
  'kept.none': { en: 'Not kept', ar: 'غير محفوظ' },
  'kept.started': {
    en: 'Saving {course} for use without a network',
    ar: 'جارٍ حفظ {course} للاستعمال من دون شبكة',
  },
  'kept.done': { en: '{course} is available offline.', ar: '{course} متاح من دون شبكة.' },
  'kept.loading': { en: 'Loading: {percent} %', ar: 'جارٍ التحميل: {percent} ٪' },
  'kept.stopped': { en: 'Not wholly kept: {percent} %', ar: 'محفوظ جزئيًا: {percent} ٪' },
  'kept.kept': { en: 'Available offline', ar: 'متاح من دون شبكة' },
  'kept.keptUpdate': {
    en: 'Available offline; a new version is waiting',
    ar: 'متاح من دون شبكة؛ نسخة جديدة في الانتظار',
  },
  'kept.keep': { en: 'Keep on this device', ar: 'احفظه على هذا الجهاز' },
  'kept.goOn': { en: 'Go on loading', ar: 'تابع التحميل' },
  'kept.remove': { en: 'Remove from this device', ar: 'أزله من هذا الجهاز' },
  'kept.removed': {
    en: '{course} is no longer kept on this device. Your record is untouched.',
    ar: 'لم يعد {course} محفوظًا على هذا الجهاز. سجلك كما هو.',
  },
  'kept.unsupported': {
    en: 'This browser does not let the site keep itself here, as in some private windows. It works as long as there is a network.',
    ar: 'لا يسمح هذا المتصفح للموقع بحفظ نفسه هنا، كما في بعض النوافذ الخاصة. وهو يعمل ما دامت الشبكة متاحة.',
  },
  'kept.refused': {
    en: 'The site could not be kept on this device: the browser refused, or there was no connection. It works as long as there is a network.',
    ar: 'تعذر حفظ الموقع على هذا الجهاز: رفض المتصفح أو لم يكن هناك اتصال. وهو يعمل ما دامت الشبكة متاحة.',
  },
  'kept.install': { en: 'Install as an app', ar: 'ثبّته تطبيقًا' },
  'kept.installApple': {
    en: 'To install on an iPhone or iPad: Share, then Add to Home Screen. Installed sites are not cleared after seven days without a visit.',
    ar: 'للتثبيت على iPhone أو iPad: «مشاركة» ثم «إضافة إلى الشاشة الرئيسية». والمواقع المثبتة لا تُمحى بعد سبعة أيام بلا زيارة.',
  },
  'kept.pageTitle': { en: 'Not on this device', ar: 'غير موجود على هذا الجهاز' },
  'kept.pageText': {
    en: 'There is no network now, and this page is not kept on this device, or does not exist. What is kept opens as usual.',
    ar: 'لا شبكة الآن، وهذه الصفحة غير محفوظة على هذا الجهاز أو لا وجود لها. وما هو محفوظ يُفتح كالمعتاد.',
  },
} as const satisfies Strings;
