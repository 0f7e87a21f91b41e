import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Which folder of src may import which, and which packages. Everything not named is refused. */
const walls = [
  { from: 'core', to: ['core'], packages: ['zod', 'ts-fsrs'] },
  { from: 'machines', to: ['core', 'machines'], packages: ['xstate'] },
  {
    from: 'pipeline',
    to: ['core', 'machines', 'pipeline'],
    packages: [
      'lunr',
      'lunr-languages',
      'yaml',
      'unified',
      'remark-*',
      'mdast-util-*',
      'unist-util-*',
      'github-slugger',
      'mdast',
      'unist',
      'zod',
      '@citation-js/*',
    ],
    node: true,
  },
  { from: 'data', to: ['core', 'pipeline', 'data'], packages: ['astro:content', 'astro'], node: true },
  {
    from: 'client',
    to: ['core', 'machines', 'client'],
    packages: ['idb', 'lunr', 'lunr-languages', 'xstate', 'yaml', 'zod', 'fflate', 'papaparse', 'uqr'],
  },
  { from: 'i18n', to: ['core', 'i18n'], packages: [] },
  { from: 'styles', to: [], packages: [] },
  {
    from: 'components',
    to: ['core', 'data', 'i18n', 'client', 'components', 'styles', 'machines'],
    packages: ['astro', 'lucide-static', 'xstate', '@fonts/*'],
  },
  {
    from: 'islands',
    to: ['core', 'machines', 'client', 'i18n', 'islands', 'styles'],
    packages: ['react', 'react-dom', 'xstate', '@xstate/react'],
  },
  { from: 'layouts', to: ['core', 'data', 'i18n', 'components', 'layouts', 'styles'], packages: ['astro'] },
  {
    from: 'pages',
    to: ['core', 'data', 'i18n', 'components', 'islands', 'layouts', 'styles', 'pages', 'pipeline'],
    packages: ['astro', 'astro:content'],
  },
];

const policies = walls.flatMap(({ from, to, packages, node }) => [
  {
    from: { element: { type: from } },
    allow: { to: { element: { types: { anyOf: to } } } },
  },
  ...packages.map((source) => ({
    from: { element: { type: from } },
    allow: { to: { module: { source } } },
  })),
  ...(node ? [{ from: { element: { type: from } }, allow: { to: { module: { origin: 'core' } } } }] : []),
]);

const fullZod = { name: 'zod', message: "Full zod is 92 kB and needs eval: import * as z from 'zod/mini'." };

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-*/',
      '.astro/',
      '.cache/',
      'node_modules/',
      'coverage/',
      'test-results/',
      'public/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['src/islands/**/*.tsx'],
    ...jsxA11y.configs.recommended,
  },
  {
    files: ['src/*/**/*.{ts,tsx,astro}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': walls.map(({ from }) => ({ type: from, pattern: `src/${from}` })),
      'import/resolver': {
        typescript: { project: './tsconfig.json', extensions: ['.ts', '.tsx', '.astro', '.js', '.mjs'] },
      },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    rules: { 'no-restricted-imports': ['error', { paths: [fullZod] }] },
  },
  {
    files: ['src/core/case/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [fullZod],
          patterns: [
            {
              group: ['**/patient/**'],
              message: 'core/case knows a model only by core/case/patient-model.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    // Astro gives client scripts a virtual name, from which a relative path cannot be resolved for the walls.
    files: ['**/*.astro/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['.*'], message: 'In a <script>, import by alias: #client/….' }] },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs,astro}'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Build DOM nodes; text from content or files must never be parsed as HTML.',
        },
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'The CSP blocks style attributes: use a class, an attribute or CSSOM.',
        },
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Text from content or files must never be parsed as HTML.',
        },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/machines/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'localStorage',
        'fetch',
        'performance',
        'setTimeout',
        'process',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Core is deterministic: take a seed.' },
        { object: 'Date', property: 'now', message: 'Core has no clock: take the time as an argument.' },
        ...['exp', 'pow', 'log', 'sin', 'cos', 'tanh'].map((property) => ({
          object: 'Math',
          property,
          message: 'Engines may round it differently: use the deterministic version.',
        })),
      ],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['**/*.astro/*.ts'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: [
      '**/*.test.ts',
      '**/*.test-support.ts',
      'tests/**/*.ts',
      '**/i18n/strings/**',
      '**/*-parameters.ts',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.test-support.ts', 'tests/**/*.ts'],
    rules: {
      'boundaries/dependencies': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['scripts/**', '*.mjs', '*.config.ts'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
);
