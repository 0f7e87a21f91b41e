import type { ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const sloppy = /lunr\.ar\.stemmer = \(function\(\) \{\s*var self = this;/;

/**
 * The Arabic stemmer of lunr-languages keeps its tables in the global object, by the `this` of sloppy scripts. In
 * a module there is none, and it throws: here the tables get an object of their own.
 */
export function strictArabic(): VitePlugin {
  return {
    name: 'rounds:strict-arabic',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('lunr-languages/lunr.ar.js')) return null;
      if (!sloppy.test(code)) this.error('lunr.ar.js is not the file it was: look at its stemmer again.');
      return {
        code: code.replace(sloppy, (text) => text.replace('self = this', 'self = {}')),
        map: null,
      };
    },
  };
}
