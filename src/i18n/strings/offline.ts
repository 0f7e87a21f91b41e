import type { Strings } from '../message.ts';

/** Keeping courses on the device, and new versions of the site. */
export const offline = {
  'offline.loading': {
    en: 'Saving this course for use without a network',
    ar: 'جارٍ حفظ هذا المقرر للاستعمال من دون شبكة',
  },
  'offline.kept': { en: 'This course is available offline.', ar: 'هذا المقرر متاح من دون شبكة.' },
  'offline.stoppedNetwork': {
    en: 'This course is not wholly saved: the connection was lost. Saving goes on when it is back.',
    ar: 'لم يُحفظ هذا المقرر كاملًا: انقطع الاتصال. يُستأنف الحفظ عند عودته.',
  },
  'offline.stoppedFull': {
    en: 'This course is not wholly saved: this device has no room for it. Free some space, then try again. It works as long as there is a network.',
    ar: 'لم يُحفظ هذا المقرر كاملًا: لا مكان له على هذا الجهاز. أفرغ بعض المساحة ثم أعد المحاولة. وهو يعمل ما دامت الشبكة متاحة.',
  },
  'offline.stoppedChanged': {
    en: 'This course is not wholly saved: a new version was published meanwhile. It is saved once the new version is here.',
    ar: 'لم يُحفظ هذا المقرر كاملًا: نُشرت نسخة جديدة في الأثناء. سيُحفظ حين تصل النسخة الجديدة.',
  },
  'offline.again': { en: 'Try again', ar: 'أعد المحاولة' },
  'offline.close': { en: 'Close', ar: 'إغلاق' },
  'offline.ready': {
    en: 'A new version is ready. Nothing you did is lost.',
    ar: 'نسخة جديدة جاهزة. لن يضيع شيء مما فعلته.',
  },
  'offline.takeOver': { en: 'Use the new version', ar: 'استعمل النسخة الجديدة' },
  'offline.later': { en: 'Later', ar: 'لاحقًا' },
  'offline.takingOver': { en: 'The new version is being opened', ar: 'جارٍ فتح النسخة الجديدة' },
  'offline.updateNetwork': {
    en: 'The new version could not be saved: the connection was lost. This one works on.',
    ar: 'تعذر حفظ النسخة الجديدة: انقطع الاتصال. وتبقى هذه النسخة تعمل.',
  },
  'offline.updateFull': {
    en: 'The new version could not be saved: this device has no room for it. This one works on.',
    ar: 'تعذر حفظ النسخة الجديدة: لا مكان لها على هذا الجهاز. وتبقى هذه النسخة تعمل.',
  },
  'offline.setupNetwork': {
    en: 'The site is not yet saved for use without a network: the connection was lost. It is tried again on the next page.',
    ar: 'لم يُحفظ الموقع بعد للاستعمال من دون شبكة: انقطع الاتصال. يُعاد ذلك في الصفحة التالية.',
  },
  'offline.setupFull': {
    en: 'The site could not be saved for use without a network: this device has no room for it.',
    ar: 'تعذر حفظ الموقع للاستعمال من دون شبكة: لا مكان له على هذا الجهاز.',
  },
} as const satisfies Strings;
