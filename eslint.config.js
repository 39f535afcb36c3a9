import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const engines = ['facts', 'termbase', 'checks', 'memory', 'alignment', 'formats', 'review', 'ledger']
const edges = {
  checks: ['facts', 'termbase'],
  alignment: ['facts'],
  memory: ['facts'],
  ledger: ['facts', 'termbase'],
}

/** A floor: `target` may import of this project only itself and `allowed` (folders under lib). */
function floor(target, allowed, message) {
  return {
    target: `./lib/${target}`,
    from: './',
    except: [
      `./lib/${target}`,
      ...allowed.map((folder) => `./lib/${folder}`),
      './node_modules',
      ...(target === 'i18n' ? ['./locales'] : []),
    ],
    message,
  }
}

const zones = [
  floor(
    'domain',
    [],
    'lib/domain is the ground floor: move what you need into lib/domain, or do the work above it.',
  ),
  floor(
    'language',
    ['domain'],
    'lib/language stands on lib/domain alone: pass what you need as an argument.',
  ),
  ...engines.map((engine) =>
    floor(
      engine,
      ['domain', 'language', ...(edges[engine] ?? [])],
      `lib/${engine} is an engine: it may import lib/domain, lib/language${(edges[engine] ?? []).map((e) => `, lib/${e}`).join('')}. Engines meet in commands (lib/server/commands, cli, components), not in one another: take the data as an argument.`,
    ),
  ),
  floor(
    'editor',
    ['domain', 'language', ...engines],
    'lib/editor knows the engines and Tiptap, not React, not the server: pass callbacks in.',
  ),
  floor(
    'i18n',
    ['domain'],
    'lib/i18n serves both sides: it knows lib/domain and the words in locales/, nothing else.',
  ),
  {
    target: './components',
    from: './lib/server',
    message:
      'components never know the server, not even its types: put the type in lib/domain and get the data as props or over the API.',
  },
  {
    target: './components',
    from: './app',
    message: 'components do not know routes: take the action or the address as a prop.',
  },
  {
    target: './lib',
    from: './components',
    message: 'lib does not know the interface: turn the import round, or pass a callback.',
  },
  { target: './lib', from: './app', message: 'lib does not know routes: turn the import round.' },
  {
    target: './cli',
    from: './lib/server',
    message: 'the command line runs the engines alone; it has no store.',
  },
  {
    target: './components/ui',
    from: './lib',
    message: 'components/ui has no domain words: pass plain props.',
  },
]

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      '.etabli/**',
      'node_modules/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
      'data/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: ['{app,components}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    // Nothing here is compiled by the React Compiler, so a library that it could not compile is none of our concern.
    rules: { ...reactHooks.configs.recommended.rules, 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['lib/editor/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['react', 'react-dom', '@tiptap/react'].map((name) => ({
            name,
            message: 'lib/editor has no React: keep the view in components/bench.',
          })),
        },
      ],
    },
  },
  {
    files: [`lib/{domain,language,${engines.join(',')}}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['react', 'react-dom', 'next', 'next/*', 'node:*', '@tiptap/*'],
              message:
                'Engines run in the browser, on the server and in the terminal alike: take the data as an argument.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        {
          globals: ['process', 'Buffer', 'require', 'window', 'document', 'navigator', 'localStorage'].map(
            (name) => ({
              name,
              message:
                'Engines know neither Node nor the DOM, since they run in the browser, on the server and in the terminal alike: take the data as an argument (bytes are a Uint8Array).',
            }),
          ),
          checkGlobalObject: true,
        },
      ],
    },
  },
)
