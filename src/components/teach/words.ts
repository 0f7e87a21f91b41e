import { createTranslate } from '#i18n/create-translate.ts';
import { teach as strings } from '#i18n/strings/teach.ts';
import { localeOfPage } from '../record/page-locale.ts';

export const t = createTranslate(strings, localeOfPage());
export type TeachKey = Parameters<typeof t>[0];
