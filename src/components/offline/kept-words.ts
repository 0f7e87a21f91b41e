import { localeOfPage } from '#components/record/page-locale.ts';
import { createTranslate } from '#i18n/create-translate.ts';
import { keptCourses } from '#i18n/strings/kept-courses.ts';
import { offline } from '#i18n/strings/offline.ts';

export const say = createTranslate({ ...keptCourses, ...offline }, localeOfPage());
