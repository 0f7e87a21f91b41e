import type { APIRoute } from 'astro';
import { inLocale } from '#core/text/local-text.ts';
import { allCourses } from '#data/site.ts';
import { assetHref, href } from '#i18n/href.ts';
import { directions, localeOf, localePaths } from '#i18n/locale.ts';
import { translate } from '#i18n/translate.ts';

export const getStaticPaths = localePaths;

/** What a browser needs to install the site, in one language. Both languages are the same app. */
export const GET: APIRoute = ({ params }) => {
  const locale = localeOf(params['locale']);
  const t = translate(locale);
  const [first, ...others] = allCourses();
  const only = others.length === 0 ? first?.course : undefined;
  const title = only === undefined ? undefined : inLocale(only.title, locale);
  const icon = (name: string, side: number, purpose: string): object => ({
    src: assetHref(`/icons/${name}.png`),
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose,
  });
  return Response.json({
    id: assetHref('/'),
    name: title?.text ?? t('shell.siteName'),
    short_name: t('shell.siteName'),
    lang: title?.language ?? locale,
    dir: directions[title?.language ?? locale],
    start_url: href(locale, '/'),
    scope: assetHref('/'),
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('maskable-512', 512, 'maskable'),
    ],
  });
};
