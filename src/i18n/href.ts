import type { Locale } from '#core/text/local-text.ts';
import { localeParam } from './locale.ts';

/** The address of a page: `path` starts with a slash and knows neither the language nor where the site is mounted. */
export function href(locale: Locale, path: string): string {
  return joinAddress(import.meta.env.BASE_URL, locale, path);
}

/** The address of a file that is the same in every language. */
export function assetHref(path: string): string {
  return joinAddress(import.meta.env.BASE_URL, 'en', path);
}

export function joinAddress(base: string, locale: Locale, path: string): string {
  const prefix = localeParam(locale);
  return `${base.replace(/\/+$/, '')}${prefix === undefined ? '' : `/${prefix}`}${path}`;
}
