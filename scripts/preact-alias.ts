import type { ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** What the source imports → what a built page loads. Every entry point of React that may reach a page is here. */
const standIns: ReadonlyMap<string, string> = new Map([
  ['react', 'preact/compat'],
  ['react-dom', 'preact/compat'],
  ['react-dom/client', 'preact/compat/client'],
  ['react/jsx-runtime', 'preact/compat/jsx-runtime'],
  ['react/jsx-dev-runtime', 'preact/compat/jsx-dev-runtime'],
]);

/**
 * Lets the built pages run React's API on Preact (docs/adr/0008). Only in a build, and only for what the
 * browser loads: development, type checks and whatever renders at build time keep React itself. Sound only
 * while every island is `client:only`, because markup of one renderer is not hydrated by the other.
 */
export function preactInBrowser(): VitePlugin {
  return {
    name: 'rounds:preact-in-browser',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    resolveId(source, importer) {
      const standIn = standIns.get(source);
      return standIn === undefined ? null : this.resolve(standIn, importer, { skipSelf: true });
    },
  };
}
