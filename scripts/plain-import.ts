import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

/**
 * Leaves a dynamic import to the browser. Vite's helper links what the module will need before it is asked for; no
 * late module here brings styles, few bring more than two others, and the helper would be 0.9 kB on every page.
 */
export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
