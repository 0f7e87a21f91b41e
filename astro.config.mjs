import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { buildFonts } from './scripts/build-fonts.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { preactInBrowser } from './scripts/preact-alias.ts';
import { strictArabic } from './scripts/strict-arabic.ts';

const fontFolder = await buildFonts(resolve(process.env.CONTENT_DIR ?? 'content'));

/** The page of all components in all states: for developers and tests, never in a published site. */
const specimen = {
  name: 'specimen',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev' && process.env.SPECIMEN !== '1') return;
      injectRoute({
        pattern: '/[...locale]/dev/specimen',
        entrypoint: './src/pages/_specimen.astro',
        prerender: true,
      });
    },
  },
};

// Static only: every page is a file, see docs/adr/0001-static-only.md.
export default defineConfig({
  output: 'static',
  site: process.env.SITE_URL,
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Shiki colors code with style attributes, which the policy below blocks.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), react(), specimen],
  vite: {
    plugins: [preactInBrowser(), plainImports(), strictArabic()],
    // Modules, so that the worker of search loads the Arabic stemmer only when it is needed.
    worker: { format: 'es', plugins: () => [strictArabic()] },
    resolve: {
      alias: {
        '@fonts': fontFolder,
        // Its version for browsers asks the document, which workers do not have (src/workbench/bench/).
        'decode-named-character-reference': resolve('node_modules/decode-named-character-reference/index.js'),
      },
    },
    // A font or script as a data: URL would need a wider policy, and would load unasked.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // Every page that keeps something, or has an island, loads all of this. Left to itself the bundler cuts it into a dozen pieces, each
          // for another set of pages, which compress worse and cost a request each.
          codeSplitting: {
            groups: [
              // On every page, also where nothing is kept: settings, notes of events, the record's name and the loader of late parts must not bring the record with them.
              {
                name: 'settings',
                test: /\/src\/client\/(settings\/stored-setting|record\/(event-notes|named-texts|device-id|record-(scope|name)))\.ts$|preload-helper/,
                priority: 1,
              },
              { name: 'record', test: /\/src\/client\/record\/(record|copy-record)\.ts$/ },
              { name: 'preact', test: /\/node_modules\/(preact|@astrojs\/react)\// },
            ],
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
      ],
    },
  },
});
