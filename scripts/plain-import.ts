import type { ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const helper = '\0vite/preload-helper.js';

/**
 * Leaves a dynamic import to the browser. Vite's helper names what a late module will need before it is asked for and
 * waits for its stylesheets; no late module here brings styles, few bring more than two others, and the helper would be
 * 0.9 kB on every page.
 */
export function plainImport(): VitePlugin {
  return {
    name: 'rounds:plain-import',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
    writeBundle(_options, bundle) {
      const lazyStyle = Object.values(bundle).find(
        (part) => part.type === 'chunk' && /__vite__mapDeps=.*?\.css["'`]/.test(part.code),
      );
      if (lazyStyle !== undefined)
        this.error(`${lazyStyle.fileName} loads a stylesheet lazily: import it where the page begins.`);
    },
  };
}
