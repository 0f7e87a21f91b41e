/** For TypeScript files that render a component: plain `tsc` cannot read it, `astro check` can. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
