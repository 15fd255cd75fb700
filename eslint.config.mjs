import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import house from './config/lint/plugin.mjs'

const typescript = ['**/*.{ts,tsx}']
const plainJavaScript = ['**/*.{js,cjs,mjs}']

const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'URL',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'Buffer',
    'fetch',
    'AbortSignal',
    'performance',
  ].map((name) => [name, 'readonly']),
)
const commonJsGlobals = { module: 'writable', require: 'readonly', __dirname: 'readonly' }

/** A name that begins with `_` is there for its place only. */
const unused = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }

/**
 * Where this house differs from the strict set. Off are rules that refuse its own style: interfaces of closures that
 * are taken apart (unbound-method), `return` of a call without result, and `async` for the sake of an interface.
 */
const typescriptRules = {
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-confusing-void-expression': 'off',
  '@typescript-eslint/no-dynamic-delete': 'off',
  '@typescript-eslint/no-extraneous-class': 'off',
  '@typescript-eslint/no-invalid-void-type': 'off',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  '@typescript-eslint/no-unused-vars': ['error', { ...unused, ignoreRestSiblings: true }],
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/unbound-method': 'off',
}

const sizes = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ['error', { max: 16, variant: 'modified' }],
  'max-depth': ['error', 4],
  'max-params': ['error', 5],
}

const componentSizes = { 'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }] }

/** A `describe` is one function as long as its suite; Jest's matchers and fixtures' answers are `any`. */
const testRules = {
  'max-lines': 'off',
  'max-lines-per-function': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/prefer-promise-reject-errors': 'off',
  '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
}

const miniProgramGlobals = Object.fromEntries(
  ['wx', 'App', 'Page', 'Component', 'getApp', 'getCurrentPages', 'document'].map((name) => [name, 'readonly']),
)

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.data/', '.swc/', 'screenshots/', 'emulator/seed/divisions/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { 'no-control-regex': 'off' } },
  { files: typescript, extends: [tseslint.configs.strictTypeChecked], rules: typescriptRules },
  {
    files: typescript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  { files: plainJavaScript, languageOptions: { globals: nodeGlobals } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: commonJsGlobals } },
  { files: ['src/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  { plugins: { house }, rules: { 'house/layers': 'error', 'house/prohibitions': 'error', eqeqeq: 'error', ...sizes } },
  { files: ['src/**/*.tsx'], rules: componentSizes },
  { files: ['tests/**/*.{ts,tsx}'], rules: testRules },
  { files: ['tests/**/fixtures/**/*.js'], languageOptions: { globals: miniProgramGlobals } },
  prettier,
)
