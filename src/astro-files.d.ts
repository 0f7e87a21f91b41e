/** For TypeScript files that render a component: plain `tsc` cannot read it, `astro check` can. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
