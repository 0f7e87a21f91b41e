import type { ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const helper = '\0vite/preload-helper.js';

/**
 * Vite puts 0.9 kB of helper beside every lazy import, nearly all of it for stylesheets. Every page has a lazy
 * import, and no stylesheet here is lazy: this one only names the modules to the browser, in 0.2 kB.
 */
export function smallPreload(): VitePlugin {
  let base = '/';
  return {
    name: 'rounds:small-preload',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    configResolved(config) {
      base = config.base;
    },
    load(id) {
      if (id !== helper) return null;
      return `const seen = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }));
  }
  return load();
};`;
    },
    writeBundle(_options, bundle) {
      const lazyStyle = Object.values(bundle).find(
        (part) => part.type === 'chunk' && /__vite__mapDeps=.*?\.css["'`]/.test(part.code),
      );
      if (lazyStyle !== undefined)
        this.error(`${lazyStyle.fileName} loads a stylesheet lazily: import it where the page begins.`);
    },
  };
}
