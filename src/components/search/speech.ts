import type { Locale } from '#core/text/local-text.ts';
import { createTranslate, type Translate } from '#i18n/create-translate.ts';
import { search } from '#i18n/strings/search.ts';
import { standing } from '#i18n/strings/standing.ts';

const table = { ...search, ...standing };

/** The language that results are shown in, and its words. */
export interface Speech {
  readonly locale: Locale;
  readonly t: Translate<keyof typeof table>;
}

export function speechOf(element: HTMLElement): Speech {
  const locale = element.dataset['locale'] === 'ar' ? 'ar' : 'en';
  return { locale, t: createTranslate(table, locale) };
}
