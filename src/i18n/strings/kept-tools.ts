import type { Strings } from '../message.ts';

/** The tools for instructors are kept as a course is and are none: in Arabic they even have another gender. */
export const keptTools = {
  'tools.title': { en: 'Tools for instructors', ar: 'أدوات المدرّسين' },
  'tools.started': {
    en: 'Saving the tools for instructors for use without a network',
    ar: 'جارٍ حفظ أدوات المدرّسين للاستعمال من دون شبكة',
  },
  'tools.done': {
    en: 'The tools for instructors are available offline.',
    ar: 'أدوات المدرّسين متاحة من دون شبكة.',
  },
  'toolsoffline.stoppedNetwork': {
    en: 'The tools for instructors are not wholly saved: the connection was lost. Saving goes on when it is back.',
    ar: 'لم تُحفظ أدوات المدرّسين كاملة: انقطع الاتصال. يُستأنف الحفظ عند عودته.',
  },
  'toolsoffline.stoppedFull': {
    en: 'The tools for instructors are not wholly saved: this device has no room for them. Free some space, then try again. They work as long as there is a network.',
    ar: 'لم تُحفظ أدوات المدرّسين كاملة: لا مكان لها على هذا الجهاز. أفرغ بعض المساحة ثم أعد المحاولة. وهي تعمل ما دامت الشبكة متاحة.',
  },
  'toolsoffline.stoppedChanged': {
    en: 'The tools for instructors are not wholly saved: a new version was published meanwhile. They are saved once the new version is here.',
    ar: 'لم تُحفظ أدوات المدرّسين كاملة: نُشرت نسخة جديدة في الأثناء. ستُحفظ حين تصل النسخة الجديدة.',
  },
  'tools.none': { en: 'Not kept', ar: 'غير محفوظة' },
  'tools.loading': { en: 'Loading: {percent} %', ar: 'جارٍ التحميل: {percent} ٪' },
  'tools.stopped': { en: 'Not wholly kept: {percent} %', ar: 'محفوظة جزئيًا: {percent} ٪' },
  'tools.kept': { en: 'Available offline', ar: 'متاحة من دون شبكة' },
  'tools.keptUpdate': {
    en: 'Available offline; a new version is waiting',
    ar: 'متاحة من دون شبكة؛ نسخة جديدة في الانتظار',
  },
  'tools.keep': { en: 'Keep on this device', ar: 'احفظها على هذا الجهاز' },
  'tools.goOn': { en: 'Go on loading', ar: 'تابع التحميل' },
  'tools.remove': { en: 'Remove from this device', ar: 'أزلها من هذا الجهاز' },
  'tools.removed': {
    en: 'The tools for instructors are no longer kept on this device. Your drafts are untouched.',
    ar: 'لم تعد أدوات المدرّسين محفوظة على هذا الجهاز. مسوداتك كما هي.',
  },
} as const satisfies Strings;
