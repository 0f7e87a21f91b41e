const selfIsGlobal = 'var self = this;';

/**
 * lunr-languages keeps the state of its Arabic stemmer on the global object, by the `this` of a plain
 * call. In a module that is undefined and the stemmer fails, so it gets an object of its own.
 */
export const arabicStemmerInModules = () => ({
  name: 'arabic-stemmer-in-modules',
  transform(code: string, id: string): { code: string; map: null } | undefined {
    if (!/lunr-languages[\\/]lunr\.ar\.js/.test(id)) return undefined;
    if (!code.includes(selfIsGlobal)) throw new Error(`${id} has changed: look at ${import.meta.url}`);
    return { code: code.replace(selfIsGlobal, 'var self = {};'), map: null };
  },
});
