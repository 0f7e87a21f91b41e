import type { LoadedCourse } from '#core/course/loaded.ts';
import type { QuizItem } from '#core/quiz/schema.ts';
import type { Locale } from '#core/text/local-text.ts';
import { directions } from '#i18n/locale.ts';

export interface LanguageMark {
  readonly lang: Locale;
  readonly dir: 'ltr' | 'rtl';
}

export function languageMark(locale: Locale): LanguageMark {
  return { lang: locale, dir: directions[locale] };
}

/** An item is written in the language of the lesson it belongs to. */
export function itemLanguage(course: LoadedCourse, item: QuizItem): LanguageMark {
  return languageMark(course.lessons.get(item.lesson)?.front.language ?? 'en');
}
