import type { ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const helper = '\0vite/preload-helper.js';

/**
 * Late chunks come by a plain `import()`. Vite's own loader is 0.9 kB on every page that can load one; what it adds
 * is styles of late chunks, which there are none of (styles stand in the page's head), and an earlier request for
 * what a chunk imports.
 */
export function plainImports(): VitePlugin {
  return {
    name: 'rounds:plain-imports',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    config: () => ({ build: { modulePreload: false } }),
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isDynamicEntry || chunk.isEntry) continue;
        const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
        if (styles.length > 0) {
          this.error(
            `${chunk.fileName} is loaded late and brings ${styles.join(', ')}: import the styles where the page is made.`,
          );
        }
      }
    },
  };
}
