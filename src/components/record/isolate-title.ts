import { isolate } from '#core/text/isolate.ts';
import { localeOfPage } from './page-locale.ts';

/** Keeps a title in its own direction inside an Arabic sentence. */
export const isolateTitle = (title: string): string => (localeOfPage() === 'ar' ? isolate(title) : title);
